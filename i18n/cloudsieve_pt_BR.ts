<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en"><context>
    <name>CloudSieve</name>
    <message>
        <source>Set up engine (s2cloudless 10 times faster)…</source>
        <translation>Instalar motor (s2cloudless 10 vezes mais rápido)…</translation>
    </message>
    <message>
        <source>Check engine</source>
        <translation>Verificar motor</translation>
    </message>
    <message>
        <source>Remove engine…</source>
        <translation>Remover motor…</translation>
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
        <translation>Instalar o motor do CloudSieve</translation>
    </message>
    <message>
        <source>The engine is a Python environment of CloudSieve's own. It evaluates s2cloudless about 10 times as fast as QGIS's Python can, with the same result, and QGIS's libraries stay as they are.

About 150 MB are downloaded from PyPI; the engine takes 600 MB of your user folder.</source>
        <translation>O motor é um ambiente Python próprio do CloudSieve. Ele avalia o s2cloudless cerca de 10 vezes mais rápido que o Python do QGIS, com o mesmo resultado, e as bibliotecas do QGIS ficam como estão.

Cerca de 150 MB são baixados do PyPI; o motor ocupa 600 MB da sua pasta de usuário.</translation>
    </message>
    <message>
        <source>An extra belongs to the engine; set up the engine first.</source>
        <translation>Um extra faz parte do motor; instale primeiro o motor.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Folder of wheels…</source>
        <translation>Pasta de wheels…</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Pasta de wheels</translation>
    </message>
    <message>
        <source>There is no engine. CloudSieve works without it; s2cloudless is slower then.</source>
        <translation>Não há motor. O CloudSieve funciona sem ele; o s2cloudless fica então mais lento.</translation>
    </message>
    <message>
        <source>The engine reproduces the stored probabilities: {python}</source>
        <translation>O motor reproduz as probabilidades armazenadas: {python}</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Verificando o motor</translation>
    </message>
    <message>
        <source>Remove CloudSieve's engine? It can be set up again at any time.</source>
        <translation>Remover o motor do CloudSieve? Ele pode ser instalado de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>The diagnosis is on the clipboard.</source>
        <translation>O diagnóstico está na área de transferência.</translation>
    </message>
    <message>
        <source>Collecting a diagnosis</source>
        <translation>Coletando um diagnóstico</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Setting up the engine</source>
        <translation>Instalando o motor</translation>
    </message>
    <message>
        <source>Removed: {folder}</source>
        <translation>Removido: {folder}</translation>
    </message>
    <message>
        <source>Removing the engine</source>
        <translation>Removendo o motor</translation>
    </message>
    <message>
        <source>Removed from: {folder}</source>
        <translation>Removido de: {folder}</translation>
    </message>
    <message>
        <source>Please wait: “{task}” is still under way, or cancel it first.</source>
        <translation>Aguarde: “{task}” ainda está em andamento; se preferir, cancele antes.</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-made is left.</source>
        <translation>Cancelado; nada ficou pela metade.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The engine is set up: {folder}</source>
        <translation>O motor está instalado: {folder}</translation>
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
        <translation>Remover redes profundas…</translation>
    </message>
    <message>
        <source>“Clouds and shadows (deep network)” needs packages beside CloudSieve's engine; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take {disk} MB of your user folder. There are none for Intel Macs with Python 3.14, for 32 bits, and for Linux without glibc 2.28.

Licences: {licences}. The networks were trained on CloudSEN12+, SPARCS and scenes of the German Aerospace Center, which publishes them; CloudSEN12 itself is not for commercial use (CC BY-NC 4.0).</source>
        <translation>“Nuvens e sombras (rede profunda)” precisa de pacotes ao lado do motor do CloudSieve; o QGIS e o motor ficam como estão.

Cerca de {download} MB são baixados do PyPI; eles ocupam {disk} MB da sua pasta de usuário. Não existem para Macs com Intel e Python 3.14, para 32 bits nem para Linux sem glibc 2.28.

Licenças: {licences}. As redes foram treinadas com CloudSEN12+, SPARCS e cenas do Centro Aeroespacial Alemão, que as publica; o próprio CloudSEN12 não é para uso comercial (CC BY-NC 4.0).</translation>
    </message>
    <message>
        <source>Remove the deep networks? They can be set up again at any time.</source>
        <translation>Remover as redes profundas? Elas podem ser instaladas de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>Setting up deep networks</source>
        <translation>Instalando redes profundas</translation>
    </message>
    <message>
        <source>Removing deep networks</source>
        <translation>Removendo redes profundas</translation>
    </message>
    <message>
        <source>Set up Dask…</source>
        <translation>Instalar Dask…</translation>
    </message>
    <message>
        <source>Remove Dask…</source>
        <translation>Remover Dask…</translation>
    </message>
    <message>
        <source>The “Dask scheduler” of “Mask many Sentinel-2 scenes” needs packages beside CloudSieve's engine; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take {disk} MB of your user folder.

Licences: {licences}.</source>
        <translation>O “Agendador Dask” de “Mascarar muitas cenas Sentinel-2” precisa de pacotes ao lado do motor do CloudSieve; o QGIS e o motor ficam como estão.

Cerca de {download} MB são baixados do PyPI; eles ocupam {disk} MB da sua pasta de usuário.

Licenças: {licences}.</translation>
    </message>
    <message>
        <source>Remove Dask? It can be set up again at any time.</source>
        <translation>Remover o Dask? Ele pode ser instalado de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>Setting up Dask</source>
        <translation>Instalando o Dask</translation>
    </message>
    <message>
        <source>Removing Dask</source>
        <translation>Removendo o Dask</translation>
    </message>
    <message>
        <source>Set up OmniCloudMask…</source>
        <translation>Instalar OmniCloudMask…</translation>
    </message>
    <message>
        <source>Remove OmniCloudMask…</source>
        <translation>Remover OmniCloudMask…</translation>
    </message>
    <message>
        <source>OmniCloudMask is another network for “Clouds and shadows (deep network)”, with PyTorch to run it; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take about {disk} MB of your user folder. There are none for Python 3.9, for Intel Macs, for 32 bits, and for Linux without glibc 2.28. When it first runs, the package itself fetches its weights (58 MB) from huggingface.co into your user folder, where they stay when it is removed here.

Licences: {licences}. The terms of its weights and training data were not looked into.</source>
        <translation>O OmniCloudMask é outra rede para “Nuvens e sombras (rede profunda)”, com PyTorch para executá-la; o QGIS e o motor ficam como estão.

Cerca de {download} MB são baixados do PyPI; eles ocupam cerca de {disk} MB da sua pasta de usuário. Não existem para Python 3.9, para Macs com Intel, para 32 bits nem para Linux sem glibc 2.28. Na primeira execução, o próprio pacote baixa os seus pesos (58 MB) de huggingface.co para a sua pasta de usuário, onde eles ficam mesmo que ele seja removido aqui.

Licenças: {licences}. Os termos dos seus pesos e dados de treinamento não foram examinados.</translation>
    </message>
    <message>
        <source>Remove OmniCloudMask? It can be set up again at any time.</source>
        <translation>Remover o OmniCloudMask? Ele pode ser instalado de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>Setting up OmniCloudMask</source>
        <translation>Instalando o OmniCloudMask</translation>
    </message>
    <message>
        <source>Removing OmniCloudMask</source>
        <translation>Removendo o OmniCloudMask</translation>
    </message>
    <message>
        <source>CloudSieve (cloud masks for Sentinel-2)</source>
        <translation>CloudSieve (máscaras de nuvens para Sentinel-2)</translation>
    </message>
    <message>
        <source>Clouds and shadows (deep network)</source>
        <translation>Nuvens e sombras (rede profunda)</translation>
    </message>
    <message>
        <source>Classifies clouds and their shadows with a deep network: Sentinel-2 or Landsat.</source>
        <translation>Classifica nuvens e suas sombras com uma rede profunda: Sentinel-2 ou Landsat.</translation>
    </message>
    <message>
        <source>A deep network looks at the shapes in a scene: a second opinion beside s2cloudless and the scene classification, and the only one that tells shadows without geometry. It works on Level-1C and Level-2A products of Sentinel-2 and on Landsat 4 to 9 (Collection 2, Level 1 with its MTL file, or Level 2), with four bands (blue, green, red, near infrared) or better with six (also both of the shortwave infrared).

The networks of ukis-csmask (German Aerospace Center, Apache 2.0) tell cloud and shadow. They miss most cirrus, since they do not see band B10, and take dark ground for shadow: combine them with other sources where that matters.

OmniCloudMask tells thin cloud too, of three bands. Its package is an extra of its own, and fetches its weights from huggingface.co at its first run.

It needs CloudSieve's engine and its extra “Deep networks” (Plugins &gt; CloudSieve), about 200 MB. Pixels of 10 or 20 m are best; coarser ones lose small clouds.

Classes: 0 clear, 1 cloud, 2 thin cloud, where the network has it, 3 cloud shadow, 255 NoData.</source>
        <translation>Uma rede profunda olha as formas de uma cena: uma segunda opinião ao lado do s2cloudless e da classificação de cena, e a única que reconhece sombras sem geometria. Funciona com produtos Level-1C e Level-2A do Sentinel-2 e com Landsat 4 a 9 (Collection 2, Level 1 com o seu arquivo MTL, ou Level 2), com quatro bandas (azul, verde, vermelho, infravermelho próximo) ou, melhor, com seis (também as duas do infravermelho de ondas curtas).

As redes do ukis-csmask (Centro Aeroespacial Alemão, Apache 2.0) distinguem nuvem e sombra. Elas perdem a maior parte dos cirrus, pois não veem a banda B10, e tomam solo escuro por sombra: combine-as com outras fontes onde isso importa.

O OmniCloudMask distingue também nuvem fina, a partir de três bandas. O seu pacote é um extra à parte, e baixa os seus pesos de huggingface.co na primeira execução.

Precisa do motor do CloudSieve e do seu extra “Redes profundas” (Complementos &gt; CloudSieve), cerca de 200 MB. Pixels de 10 ou 20 m são os melhores; os mais grosseiros perdem nuvens pequenas.

Classes: 0 limpo, 1 nuvem, 2 nuvem fina, se a rede a tem, 3 sombra de nuvem, 255 sem dados.</translation>
    </message>
    <message>
        <source>deep learning,neural network,onnx,csmask,omnicloudmask,landsat,l1c,l2a,shadow,detection</source>
        <translation>aprendizado profundo,rede neural,onnx,csmask,omnicloudmask,landsat,l1c,l2a,sombra,detecção</translation>
    </message>
    <message>
        <source>Cloud (percent of valid pixels)</source>
        <translation>Nuvem (porcentagem dos pixels válidos)</translation>
    </message>
    <message>
        <source>Thin cloud (percent of valid pixels)</source>
        <translation>Nuvem fina (porcentagem dos pixels válidos)</translation>
    </message>
    <message>
        <source>Cloud shadow (percent of valid pixels)</source>
        <translation>Sombra de nuvem (porcentagem dos pixels válidos)</translation>
    </message>
    <message>
        <source>Sentinel-2 or Landsat product</source>
        <translation>Produto Sentinel-2 ou Landsat</translation>
    </message>
    <message>
        <source>Level-1C or Level-2A: MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. Of Landsat: the MTL file, one of the bands, or the pasted path of their folder; its pixels are 30 m wide unless you ask for others.</source>
        <translation>Level-1C ou Level-2A: MTD_MSIL1C.xml ou MTD_MSIL2A.xml dentro da pasta .SAFE, um arquivo zip ou o caminho colado de uma pasta .SAFE ou de um grânulo. Do Landsat: o arquivo MTL, uma das bandas ou o caminho colado da pasta deles; os seus pixels têm 30 m se não forem pedidos outros.</translation>
    </message>
    <message>
        <source>Or band rasters</source>
        <translation>Ou rasters de bandas</translation>
    </message>
    <message>
        <source>The bands of the network as single files, recognised by name such as B02.tif, or as those of Landsat are named.</source>
        <translation>As bandas da rede como arquivos avulsos, reconhecidos pelo nome, como B02.tif, ou com os nomes dos do Landsat.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Automatic takes the first that fits the level and bands of the scene. Of band rasters whose level is unknown, say it here.</source>
        <translation>Automática usa a primeira que serve para o nível e as bandas da cena. Para rasters de bandas de nível desconhecido, escolha-a aqui.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Classes to mask</source>
        <translation>Classes a mascarar</translation>
    </message>
    <message>
        <source>What counts as masked, in the mask and in the numbers.</source>
        <translation>O que conta como mascarado, na máscara e nos números.</translation>
    </message>
    <message>
        <source>Network of your own</source>
        <translation>Rede própria</translation>
    </message>
    <message>
        <source>An ONNX file that takes the place of the one above; a JSON file of the same name beside it tells bands, levels, scaling and classes.</source>
        <translation>Um arquivo ONNX que toma o lugar da rede acima; um arquivo JSON de mesmo nome ao lado dele informa bandas, níveis, escala e classes.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Number of threads that compute; all processor cores but one, eight at most, if not set.</source>
        <translation>Número de threads que calculam; se não definido, todos os núcleos do processador menos um, oito no máximo.</translation>
    </message>
    <message>
        <source>Cloud classes</source>
        <translation>Classes de nuvens</translation>
    </message>
    <message>
        <source>0 clear, 1 cloud, 2 thin cloud, 3 cloud shadow, 255 NoData.</source>
        <translation>0 limpo, 1 nuvem, 2 nuvem fina, 3 sombra de nuvem, 255 sem dados.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Máscara de nuvens</translation>
    </message>
    <message>
        <source>0 clear, 1 masked, 255 NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>0 limpo, 1 mascarado, 255 sem dados, como Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Cloud probability</source>
        <translation>Probabilidade de nuvem</translation>
    </message>
    <message>
        <source>What the network gives for cloud, thick or thin: 0 to 1, NaN is NoData.</source>
        <translation>O que a rede dá para nuvem, espessa ou fina: de 0 a 1; NaN é sem dados.</translation>
    </message>
    <message>
        <source>Cloud shadow probability</source>
        <translation>Probabilidade de sombra de nuvem</translation>
    </message>
    <message>
        <source>What the network gives for cloud shadow: 0 to 1, NaN is NoData.</source>
        <translation>O que a rede dá para sombra de nuvem: de 0 a 1; NaN é sem dados.</translation>
    </message>
    <message>
        <source>Layer {layer} cannot be read: {reason}</source>
        <translation>A camada {layer} não pode ser lida: {reason}</translation>
    </message>
    <message>
        <source>A button for each class</source>
        <translation>Um botão para cada classe</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Thin cloud</source>
        <translation>Nuvem fina</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Sombra de nuvens</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Clean time series of polygons</source>
        <translation>Séries temporais limpas de polígonos</translation>
    </message>
    <message>
        <source>Draws the curve of each polygon over time, without the clouds.</source>
        <translation>Desenha a curva de cada polígono ao longo do tempo, sem as nuvens.</translation>
    </message>
    <message>
        <source>Computes bands and indices of polygons on every date of a series: mean, median, standard deviation and count of the clear pixels, and the same of all pixels, clouds included, for comparison. The report draws both curves of each polygon and marks the cloudy dates.

Indices are NDVI, NDWI (McFeeters), NDMI, EVI and NBR, the names of bands, or expressions over them, with commas between: NDVI, B8A, RATIO = B08 / B04. Digital numbers become reflectance by offset and quantification value of each product. An index is computed on the pixels of its finest band; coarser bands and masks are taken from the pixel that lies there. A pixel counts by the part of it that lies in the polygon.

Clear is what a mask of the same acquisition says; make masks with “Mask a Sentinel-2 scene”. A Level-2A product without one has its scene classification. NoData counts for nothing. Take products of one tile and of one level.

“s2cloudless on averaged bands” adds the cloud probability of each polygon as a whole, of Level-1C products: the detector is asked about the mean of all its pixels. That means something where clouds are as large as the polygon or larger; a small cloud in a large polygon disappears in the mean.</source>
        <translation>Calcula bandas e índices de polígonos em cada data de uma série: média, mediana, desvio padrão e número dos pixels limpos, e o mesmo de todos os pixels, nuvens incluídas, para comparação. O relatório desenha as duas curvas de cada polígono e marca as datas com nuvens.

Os índices são NDVI, NDWI (McFeeters), NDMI, EVI e NBR, nomes de bandas ou expressões com elas, separados por vírgulas: NDVI, B8A, RATIO = B08 / B04. Os números digitais viram reflectância com o deslocamento e o valor de quantificação de cada produto. Um índice é calculado nos pixels da sua banda mais fina; bandas e máscaras mais grosseiras são tomadas do pixel que está naquele lugar. Um pixel conta pela parte dele que está dentro do polígono.

Limpo é o que diz uma máscara da mesma aquisição; faça as máscaras com “Mascarar uma cena Sentinel-2”. Um produto Level-2A sem máscara tem a sua classificação de cena. O que não tem dados não conta. Use produtos de um só tile e de um só nível.

“s2cloudless sobre bandas médias” acrescenta a probabilidade de nuvem de cada polígono como um todo, de produtos Level-1C: pergunta-se ao detector pela média de todos os seus pixels. Isso faz sentido onde as nuvens são tão grandes quanto o polígono ou maiores; uma nuvem pequena em um polígono grande desaparece na média.</translation>
    </message>
    <message>
        <source>time series,zonal statistics,fields,parcels,ndvi,evi,index,curve,phenology</source>
        <translation>série temporal,estatísticas zonais,campos,talhões,ndvi,evi,índice,curva,fenologia</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Products of one tile: MTD_MSIL1C.xml or MTD_MSIL2A.xml files, or zip archives.</source>
        <translation>Produtos de um tile: arquivos MTD_MSIL1C.xml ou MTD_MSIL2A.xml, ou arquivos zip.</translation>
    </message>
    <message>
        <source>Folder of products</source>
        <translation>Pasta de produtos</translation>
    </message>
    <message>
        <source>Instead of single scenes: all .SAFE folders and zip archives in it are read.</source>
        <translation>Em vez de cenas avulsas: são lidas todas as pastas .SAFE e arquivos zip que ela contém.</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Bandas e índices</translation>
    </message>
    <message>
        <source>With commas between: NDVI, NDWI, NDMI, EVI, NBR, bands (B02 to B12, B8A), or NAME = expression.</source>
        <translation>Separados por vírgulas: NDVI, NDWI, NDMI, EVI, NBR, bandas (B02 a B12, B8A) ou NOME = expressão.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Masks of the same acquisitions, found by their dates. Products of Level-2A may do without: then the scene classification tells cloud and shadow.</source>
        <translation>Máscaras das mesmas aquisições, encontradas pelas datas. Produtos Level-2A podem dispensá-las: então a classificação de cena informa nuvem e sombra.</translation>
    </message>
    <message>
        <source>s2cloudless on averaged bands</source>
        <translation>s2cloudless sobre bandas médias</translation>
    </message>
    <message>
        <source>Cloud probability of each polygon as a whole, of Level-1C products; for clouds that are as large as the polygons.</source>
        <translation>Probabilidade de nuvem de cada polígono como um todo, de produtos Level-1C; para nuvens tão grandes quanto os polígonos.</translation>
    </message>
    <message>
        <source>One row for each polygon, scene and index, as CSV or GeoPackage.</source>
        <translation>Uma linha por polígono, cena e índice, como CSV ou GeoPackage.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The curves, as one HTML file.</source>
        <translation>As curvas, como um arquivo HTML.</translation>
    </message>
    <message>
        <source>Mask many Sentinel-2 scenes</source>
        <translation>Mascarar muitas cenas Sentinel-2</translation>
    </message>
    <message>
        <source>Masks all products of a folder or list, and maps how cloudy each of them is.</source>
        <translation>Mascara todos os produtos de uma pasta ou lista e mapeia quanta nuvem cada um tem.</translation>
    </message>
    <message>
        <source>Masks each product of a folder, or of a list, as “Mask a Sentinel-2 scene” does, and writes the masks into one folder, named after the products. A product that is there twice is masked once, and of several processings of one acquisition the newest; what is passed over, and why, stands in the table.

Run it again to go on: masks that are there with the same settings are kept, others are made anew. A scene that fails does not stop the rest. Cancel keeps the masks that are finished.

The footprints are coloured by cloud and play through time. Cloud, shadow and clear are percentages of the valid pixels and make up 100 together; NoData, which is never clear, is a percentage of all pixels. Scenes with more cloud than allowed are marked as rejected; their masks stay.</source>
        <translation>Mascara cada produto de uma pasta, ou de uma lista, como faz “Mascarar uma cena Sentinel-2”, e grava as máscaras em uma pasta, com os nomes dos produtos. Um produto repetido é mascarado uma só vez, e de vários processamentos de uma aquisição, o mais novo; o que é deixado de lado, e por quê, está na tabela.

Execute de novo para continuar: as máscaras já feitas com as mesmas configurações são mantidas, as outras são refeitas. Uma cena que falha não interrompe o resto. Cancelar mantém as máscaras prontas.

Os contornos são coloridos pela nuvem e reproduzidos ao longo do tempo. Nuvem, sombra e limpo são porcentagens dos pixels válidos e somam 100; sem dados, que nunca é limpo, é uma porcentagem de todos os pixels. Cenas com mais nuvem que o permitido são marcadas como rejeitadas; suas máscaras ficam.</translation>
    </message>
    <message>
        <source>batch,folder,archive,time series,footprints,dask,cluster,s2cloudless,scl</source>
        <translation>lote,pasta,acervo,série temporal,contornos,dask,cluster,s2cloudless,scl</translation>
    </message>
    <message>
        <source>Products that were found</source>
        <translation>Produtos encontrados</translation>
    </message>
    <message>
        <source>Scenes that were masked now</source>
        <translation>Cenas mascaradas agora</translation>
    </message>
    <message>
        <source>Scenes that were masked before or passed over</source>
        <translation>Cenas mascaradas antes ou deixadas de lado</translation>
    </message>
    <message>
        <source>Scenes that failed</source>
        <translation>Cenas que falharam</translation>
    </message>
    <message>
        <source>All files and folders (*)</source>
        <translation>Todos os arquivos e pastas (*)</translation>
    </message>
    <message>
        <source>Folder or list of products</source>
        <translation>Pasta ou lista de produtos</translation>
    </message>
    <message>
        <source>The pasted path of a folder, which is searched with all folders in it; a text file with the path of a product on each line; or STAC items in a JSON file.</source>
        <translation>O caminho colado de uma pasta, na qual se busca com todas as suas subpastas; um arquivo de texto com o caminho de um produto em cada linha; ou itens STAC em um arquivo JSON.</translation>
    </message>
    <message>
        <source>Folder of Fmask or QA rasters</source>
        <translation>Pasta de rasters Fmask ou QA</translation>
    </message>
    <message>
        <source>Its rasters are found by tile and time in their names; the chosen classes of each are masked, too. A scene that has none fails.</source>
        <translation>Seus rasters são encontrados pelo tile e pela hora no nome; as classes escolhidas de cada um também são mascaradas. Uma cena que não tem nenhum falha.</translation>
    </message>
    <message>
        <source>Folder of Level-2A products</source>
        <translation>Pasta de produtos Level-2A</translation>
    </message>
    <message>
        <source>Adds the scene classification of the same acquisition to each Level-1C product.</source>
        <translation>Acrescenta a classificação de cena da mesma aquisição a cada produto Level-1C.</translation>
    </message>
    <message>
        <source>Pixels of Level-2A products with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Pixels de produtos Level-2A com probabilidade de nuvem do Sen2Cor maior também são mascarados; não usado se não definido.</translation>
    </message>
    <message>
        <source>Reject above (percent of cloud)</source>
        <translation>Rejeitar acima de (porcentagem de nuvem)</translation>
    </message>
    <message>
        <source>Scenes with more cloud are marked as rejected; none if not set.</source>
        <translation>Cenas com mais nuvem são marcadas como rejeitadas; nenhuma se não definido.</translation>
    </message>
    <message>
        <source>Write cloud probabilities</source>
        <translation>Gravar probabilidades de nuvem</translation>
    </message>
    <message>
        <source>Writes the probability of each scene beside its mask.</source>
        <translation>Grava a probabilidade de cada cena ao lado da sua máscara.</translation>
    </message>
    <message>
        <source>Write mask sources</source>
        <translation>Gravar fontes da máscara</translation>
    </message>
    <message>
        <source>Writes which source masked each pixel beside each mask.</source>
        <translation>Grava ao lado de cada máscara qual fonte mascarou cada pixel.</translation>
    </message>
    <message>
        <source>Scenes at once</source>
        <translation>Cenas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Processes that mask a scene each; every one needs up to 1 GB of memory. Without the engine of CloudSieve it is always one.</source>
        <translation>Processos que mascaram uma cena cada um; cada um precisa de até 1 GB de memória. Sem o motor do CloudSieve é sempre um.</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Agendador Dask</translation>
    </message>
    <message>
        <source>Address of a scheduler, such as tcp://host:8786, whose workers mask the scenes. They need the same version of CloudSieve, and the same paths.</source>
        <translation>Endereço de um agendador, como tcp://host:8786, cujos trabalhadores mascaram as cenas. Eles precisam da mesma versão do CloudSieve e dos mesmos caminhos.</translation>
    </message>
    <message>
        <source>Folder of the masks</source>
        <translation>Pasta das máscaras</translation>
    </message>
    <message>
        <source>Each mask is called like its product, with _mask.tif at the end.</source>
        <translation>Cada máscara tem o nome do seu produto, com _mask.tif no fim.</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Outlines of the masks with date, shares of cloud and what became of each scene.</source>
        <translation>Contornos das máscaras com data, porcentagens de nuvem e o que houve com cada cena.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The same without outlines, as CSV.</source>
        <translation>O mesmo sem contornos, como CSV.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>One HTML file with small pictures of the masks; a browser sorts it.</source>
        <translation>Um arquivo HTML com imagens pequenas das máscaras; o navegador da web as ordena.</translation>
    </message>
    <message>
        <source>Mask from cloud probability</source>
        <translation>Máscara da probabilidade de nuvem</translation>
    </message>
    <message>
        <source>Makes a cloud mask from a cloud probability, as s2cloudless does it.</source>
        <translation>Faz uma máscara de nuvens a partir de uma probabilidade de nuvem, como o s2cloudless faz.</translation>
    </message>
    <message>
        <source>Averages a cloud probability over a disk, masks what is above the threshold, and dilates the mask by a disk: the same steps in the same order as s2cloudless, with the same result for every pixel.

Both radii are in pixels, as in s2cloudless, so their size on the ground changes with the resolution. To grow a mask by metres use “Grow and clean mask”.

NoData in the probability (NaN, or 255 in bytes from 0 to 100) is NoData in the mask. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Calcula a média de uma probabilidade de nuvem em um disco, mascara o que está acima do limiar e dilata a máscara com um disco: os mesmos passos na mesma ordem do s2cloudless, com o mesmo resultado em cada pixel.

Os dois raios são em pixels, como no s2cloudless, então o seu tamanho no terreno muda com a resolução. Para expandir uma máscara em metros use “Expandir e limpar máscara”.

O que não tem dados na probabilidade (NaN, ou 255 em bytes de 0 a 100) fica sem dados na máscara. A máscara é 0 onde está limpo, 1 onde está mascarado, 255 onde é desconhecido.</translation>
    </message>
    <message>
        <source>s2cloudless,threshold,clp,dilate,average</source>
        <translation>s2cloudless,limiar,clp,dilatar,média</translation>
    </message>
    <message>
        <source>A raster from “Cloud probability (s2cloudless)”, or one encoded alike.</source>
        <translation>Um raster de “Probabilidade de nuvem (s2cloudless)”, ou um codificado da mesma forma.</translation>
    </message>
    <message>
        <source>Best threshold</source>
        <translation>Melhor limiar</translation>
    </message>
    <message>
        <source>Finds the threshold of a cloud probability that serves your aim best.</source>
        <translation>Encontra o limiar de uma probabilidade de nuvem que melhor serve ao seu objetivo.</translation>
    </message>
    <message>
        <source>Compares a stored cloud probability with a reference (a raster, polygons or labelled points) at all thresholds from 0 to 1 at once, without running the model again. The report shows precision, recall, F1, balanced accuracy and IoU by threshold, and the best threshold for your aim with its 95 % confidence interval.

The interval is that of a bootstrap over points, or over blocks of pixels, since neighbours err alike. A wide one says that the reference is too small to choose so exactly.

The threshold is for the probability as it is, without averaging. Growth distances can be tried together with it. A threshold found on one scene need not serve another. Where probability or reference is NoData nothing is compared.</source>
        <translation>Compara uma probabilidade de nuvem armazenada com uma referência (um raster, polígonos ou pontos rotulados) em todos os limiares de 0 a 1 de uma vez, sem executar o modelo de novo. O relatório mostra precisão, revocação, F1, acurácia balanceada e IoU por limiar, e o melhor limiar para o seu objetivo com o seu intervalo de confiança de 95 %.

O intervalo é o de um bootstrap sobre pontos, ou sobre blocos de pixels, pois vizinhos erram do mesmo modo. Um intervalo largo diz que a referência é pequena demais para escolher com tanta exatidão.

O limiar vale para a probabilidade como está, sem média. Distâncias de expansão podem ser testadas junto com ele. Um limiar achado em uma cena não precisa servir em outra. Onde a probabilidade ou a referência não têm dados nada é comparado.</translation>
    </message>
    <message>
        <source>accuracy,threshold,tuning,calibration,precision,recall,roc,f1,bootstrap</source>
        <translation>acurácia,limiar,ajuste,calibração,precisão,revocação,roc,f1,bootstrap</translation>
    </message>
    <message>
        <source>Best threshold (0 to 1)</source>
        <translation>Melhor limiar (0 a 1)</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval</source>
        <translation>Extremo inferior do seu intervalo de 95 %</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval</source>
        <translation>Extremo superior do seu intervalo de 95 %</translation>
    </message>
    <message>
        <source>Growth distance that goes with it (metres)</source>
        <translation>Distância de expansão que o acompanha (metros)</translation>
    </message>
    <message>
        <source>What it reaches of the aim (0 to 1)</source>
        <translation>O que ele alcança do objetivo (0 a 1)</translation>
    </message>
    <message>
        <source>Pixels or points that were compared</source>
        <translation>Pixels ou pontos comparados</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>Melhor em</translation>
    </message>
    <message>
        <source>The last two need a share in percent.</source>
        <translation>Os dois últimos precisam de uma proporção em porcentagem.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Acurácia balanceada</translation>
    </message>
    <message>
        <source>IoU (intersection over union)</source>
        <translation>IoU (interseção sobre união)</translation>
    </message>
    <message>
        <source>Finding at least a share of the cloud</source>
        <translation>Encontrar pelo menos uma parte das nuvens</translation>
    </message>
    <message>
        <source>Losing at most a share of the clear</source>
        <translation>Perder no máximo uma parte do limpo</translation>
    </message>
    <message>
        <source>Share of the cloud or of the clear (percent)</source>
        <translation>Proporção de nuvem ou de limpo (%)</translation>
    </message>
    <message>
        <source>Used by the last two aims only.</source>
        <translation>Usado só pelos dois últimos objetivos.</translation>
    </message>
    <message>
        <source>Growth distances to try (metres)</source>
        <translation>Distâncias de expansão a testar (metros)</translation>
    </message>
    <message>
        <source>The mask may be grown after the threshold: the best pair of threshold and distance is found, for instance of “0, 20, 60”.</source>
        <translation>A máscara pode ser expandida depois do limiar: encontra-se o melhor par de limiar e distância, por exemplo de “0, 20, 60”.</translation>
    </message>
    <message>
        <source>Mask from Fmask or QA band</source>
        <translation>Máscara de Fmask ou banda QA</translation>
    </message>
    <message>
        <source>Makes a mask from the chosen classes of an Fmask result or another QA raster.</source>
        <translation>Faz uma máscara com as classes escolhidas de um resultado do Fmask ou de outro raster QA.</translation>
    </message>
    <message>
        <source>Decodes a quality raster with the table of its producer and masks the chosen classes: Fmask, HLS, Landsat, Sentinel-2, MAJA, IdePix, Sentinel Hub, CloudSEN12, KappaMask, or values and bits of your own.

The same number means cloud in one product and snow or shadow in another, so the scheme must be the right one. Values that the scheme does not know stop the run with the name of the scheme they would fit; they are never taken for clear. Where numbers cannot tell, the log shows the share of each class.

What the scheme calls fill is NoData in the mask. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Decodifica um raster de qualidade com a tabela do seu produtor e mascara as classes escolhidas: Fmask, HLS, Landsat, Sentinel-2, MAJA, IdePix, Sentinel Hub, CloudSEN12, KappaMask, ou valores e bits próprios.

O mesmo número significa nuvem em um produto e neve ou sombra em outro, então o esquema precisa ser o certo. Valores que o esquema não conhece interrompem a execução com o nome do esquema em que caberiam; nunca são tomados por limpos. Onde os números não bastam, o log mostra a proporção de cada classe.

O que o esquema chama de preenchimento fica sem dados na máscara. A máscara é 0 onde está limpo, 1 onde está mascarado, 255 onde é desconhecido.</translation>
    </message>
    <message>
        <source>bits,flags,decode</source>
        <translation>bits,sinalizadores,decodificar</translation>
    </message>
    <message>
        <source>Fmask or QA raster</source>
        <translation>Raster Fmask ou QA</translation>
    </message>
    <message>
        <source>A raster of class numbers or bits.</source>
        <translation>Um raster de números de classes ou de bits.</translation>
    </message>
    <message>
        <source>Smallest confidence (Landsat)</source>
        <translation>Confiança mínima (Landsat)</translation>
    </message>
    <message>
        <source>Masks by the graded confidence instead of the flag bits. Every clear pixel has at least low confidence of being cloud, so “Low” masks nearly everything.</source>
        <translation>Mascara pela confiança graduada em vez dos bits sinalizadores. Todo pixel limpo tem pelo menos uma confiança baixa de ser nuvem, então “Baixa” mascara quase tudo.</translation>
    </message>
    <message>
        <source>Flag bits</source>
        <translation>Bits sinalizadores</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Custom values</source>
        <translation>Valores próprios</translation>
    </message>
    <message>
        <source>For the custom scheme: the values to mask, such as “2, 4, 8-10”.</source>
        <translation>Para o esquema próprio: os valores a mascarar, como “2, 4, 8-10”.</translation>
    </message>
    <message>
        <source>Custom bits</source>
        <translation>Bits próprios</translation>
    </message>
    <message>
        <source>For the custom scheme: the bits to mask, counted from 0, such as “1, 3, 8-9&gt;=2”.</source>
        <translation>Para o esquema próprio: os bits a mascarar, contados a partir de 0, como “1, 3, 8-9&gt;=2”.</translation>
    </message>
    <message>
        <source>Use inputs of different acquisitions anyway</source>
        <translation>Permitir entradas de aquisições diferentes</translation>
    </message>
    <message>
        <source>Inputs whose names, tags or metadata tell of different tiles, times, orbits or satellites stop the run; with this, they are a warning.</source>
        <translation>Entradas cujos nomes, etiquetas ou metadados indicam tiles, horas, órbitas ou satélites diferentes interrompem a execução; com isto, são um aviso.</translation>
    </message>
    <message>
        <source>Check the files against their checksums</source>
        <translation>Conferir as somas de verificação</translation>
    </message>
    <message>
        <source>Damaged files of a product are often decoded without an error. Those that are read are compared with the checksums in manifest.safe or in the zip archive; that takes about a second for a whole product.</source>
        <translation>Arquivos danificados de um produto muitas vezes são decodificados sem erro. Os que são lidos são comparados com as somas de verificação em manifest.safe ou no arquivo zip; isso leva cerca de um segundo para um produto inteiro.</translation>
    </message>
    <message>
        <source>Mask sources</source>
        <translation>Fontes da máscara</translation>
    </message>
    <message>
        <source>Which sources masked each pixel: bit 0 for the first, bit 1 for the second, and so on.</source>
        <translation>Quais fontes mascararam cada pixel: bit 0 para a primeira, bit 1 para a segunda, e assim por diante.</translation>
    </message>
    <message>
        <source>Probability encoding</source>
        <translation>Codificação da probabilidade</translation>
    </message>
    <message>
        <source>Float32 marks NoData as NaN, bytes from 0 to 100 as 255. Bytes from 0 to 255, as in the CLP band of Sentinel Hub, leave no value for NoData: a validity mask in the file carries it.</source>
        <translation>Float32 marca a falta de dados com NaN, bytes de 0 a 100 com 255. Bytes de 0 a 255, como na banda CLP do Sentinel Hub, não deixam nenhum valor para isso: uma máscara de validade no arquivo o guarda.</translation>
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
        <translation>Byte, 0 a 255 (CLP do Sentinel Hub)</translation>
    </message>
    <message>
        <source>Cloud probability threshold (0 to 1)</source>
        <translation>Limiar da probabilidade de nuvem (0 a 1)</translation>
    </message>
    <message>
        <source>Pixels whose averaged probability is above this value are masked.</source>
        <translation>São mascarados os pixels cuja probabilidade média está acima deste valor.</translation>
    </message>
    <message>
        <source>Average over (pixels)</source>
        <translation>Média em (pixels)</translation>
    </message>
    <message>
        <source>Radius of the disk over which the probability is averaged beforehand; 0 for no averaging.</source>
        <translation>Raio do disco em que antes se calcula a média da probabilidade; 0 para nenhuma média.</translation>
    </message>
    <message>
        <source>Dilation size (pixels)</source>
        <translation>Tamanho da dilatação (pixels)</translation>
    </message>
    <message>
        <source>Radius of the disk by which the mask is dilated afterwards; 0 for no dilation.</source>
        <translation>Raio do disco com que depois se dilata a máscara; 0 para nenhuma dilatação.</translation>
    </message>
    <message>
        <source>Pixels whose averaged probability is above this value are masked. If not set: from the preset.</source>
        <translation>São mascarados os pixels cuja probabilidade média está acima deste valor. Se não definido: o da predefinição.</translation>
    </message>
    <message>
        <source>Radius of the disk over which the probability is averaged beforehand; 0 for no averaging. If not set: from the preset.</source>
        <translation>Raio do disco em que antes se calcula a média da probabilidade; 0 para nenhuma média. Se não definido: o da predefinição.</translation>
    </message>
    <message>
        <source>Radius of the disk by which the mask is dilated afterwards; 0 for no dilation. If not set: from the preset.</source>
        <translation>Raio do disco com que depois se dilata a máscara; 0 para nenhuma dilatação. Se não definido: o da predefinição.</translation>
    </message>
    <message>
        <source>Grow by (metres)</source>
        <translation>Expandir em (metros)</translation>
    </message>
    <message>
        <source>Every masked patch grows by this distance in all directions; NoData does not grow. If not set: from the preset.</source>
        <translation>Cada mancha mascarada cresce esta distância em todas as direções; o que não tem dados não cresce. Se não definido: a da predefinição.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Ready numbers for threshold, averaging, dilation and growth. A number that is set counts instead; Custom begins with those of s2cloudless.</source>
        <translation>Números prontos para limiar, média, dilatação e expansão. Um número que é definido vale no lugar deles; Personalizado parte dos do s2cloudless.</translation>
    </message>
    <message>
        <source>Keep data ({threshold}, grow {grow} m)</source>
        <translation>Preservar dados ({threshold}, expandir {grow} m)</translation>
    </message>
    <message>
        <source>Balanced ({threshold}, average {average} m, grow {grow} m)</source>
        <translation>Equilibrado ({threshold}, média {average} m, expandir {grow} m)</translation>
    </message>
    <message>
        <source>Safe for time series ({threshold}, grow {grow} m)</source>
        <translation>Seguro para séries temporais ({threshold}, expandir {grow} m)</translation>
    </message>
    <message>
        <source>s2cloudless defaults ({threshold}, 1 pixel, 1 pixel)</source>
        <translation>Padrões do s2cloudless ({threshold}, 1 pixel, 1 pixel)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Every masked patch grows by this distance in all directions; NoData does not grow.</source>
        <translation>Cada mancha mascarada cresce esta distância em todas as direções; o que não tem dados não cresce.</translation>
    </message>
    <message>
        <source>Smallest masked patch to keep (square metres)</source>
        <translation>Menor mancha mascarada a manter (metros quadrados)</translation>
    </message>
    <message>
        <source>Masked patches of a smaller area become clear before the mask grows.</source>
        <translation>Manchas mascaradas de área menor viram limpo antes de a máscara crescer.</translation>
    </message>
    <message>
        <source>Smallest clear hole to keep (square metres)</source>
        <translation>Menor buraco limpo a manter (metros quadrados)</translation>
    </message>
    <message>
        <source>Clear holes of a smaller area inside a mask become masked.</source>
        <translation>Buracos limpos de área menor dentro de uma máscara são mascarados.</translation>
    </message>
    <message>
        <source>Find cloud shadows</source>
        <translation>Encontrar sombras de nuvens</translation>
    </message>
    <message>
        <source>Adds the shadows of the clouds, told from the angles of sun and satellite. Not with the preset of s2cloudless, which compares with the Python package.</source>
        <translation>Acrescenta as sombras das nuvens, deduzidas dos ângulos do sol e do satélite. Não com a predefinição do s2cloudless, que se compara com o pacote Python.</translation>
    </message>
    <message>
        <source>Shadows told by</source>
        <translation>Sombras segundo</translation>
    </message>
    <message>
        <source>Geometry: the angles of sun and satellite, and dark ground. Deep network: the shapes in the scene; it finds more, and takes some dark ground for shadow. Together: only what both call shadow, for few false shadows. The network needs CloudSieve's engine and its extra “Deep networks”.</source>
        <translation>Geometria: os ângulos do sol e do satélite, e o solo escuro. Rede profunda: as formas da cena; encontra mais, e toma algum solo escuro por sombra. Juntas: só o que as duas chamam de sombra, para poucas sombras falsas. A rede precisa do motor do CloudSieve e do seu extra “Redes profundas”.</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Deep network</source>
        <translation>Rede profunda</translation>
    </message>
    <message>
        <source>Geometry and deep network together</source>
        <translation>Geometria e rede profunda juntas</translation>
    </message>
    <message>
        <source>A second opinion beside the other sources, for Level-1C and Level-2A: what the network calls cloud, or cloud and shadow, is masked too. It needs CloudSieve's engine and its extra “Deep networks” (Plugins &gt; CloudSieve), and takes longer. It sees the pixels of the mask up to 30 m, in place of coarser ones those of 20 m.</source>
        <translation>Uma segunda opinião ao lado das outras fontes, para Level-1C e Level-2A: também é mascarado o que a rede chama de nuvem, ou de nuvem e sombra. Precisa do motor do CloudSieve e do seu extra “Redes profundas” (Complementos &gt; CloudSieve), e demora mais. Ela vê os pixels da máscara até 30 m; no lugar de mais grosseiros, os de 20 m.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Clouds and shadows</source>
        <translation>Nuvens e sombras</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Resolução (metros)</translation>
    </message>
    <message>
        <source>Pixel size of the output, such as 10, 20, 60 or 160 m. If not set: 20 m for a product, the finest band's pixel size for band rasters.</source>
        <translation>Tamanho do pixel da saída, como 10, 20, 60 ou 160 m. Se não definido: 20 m para um produto, o tamanho do pixel da banda mais fina para rasters de bandas.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>The part of the scene to work on; all of it if not set.</source>
        <translation>A parte da cena com que se trabalha; toda ela se não definido.</translation>
    </message>
    <message>
        <source>Radiometric offset</source>
        <translation>Deslocamento radiométrico</translation>
    </message>
    <message>
        <source>Since processing baseline 04.00 digital numbers carry an offset of 1000. A product says so in its metadata; band rasters do not, so say it here for them.</source>
        <translation>Desde o baseline de processamento 04.00 os números digitais trazem um deslocamento de 1000. Um produto diz isso nos metadados; rasters de bandas não, então informe-o aqui para eles.</translation>
    </message>
    <message>
        <source>As in the metadata</source>
        <translation>Como nos metadados</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>-1000 (baseline 04.00 and later)</source>
        <translation>-1000 (baseline 04.00 e posteriores)</translation>
    </message>
    <message>
        <source>Reading of JPEG 2000 files</source>
        <translation>Leitura de arquivos JPEG 2000</translation>
    </message>
    <message>
        <source>Exact decodes every pixel and averages. Fast takes coarser pixels from the resolution levels in the files: at 20 m in three quarters of the time, at 60 m in about half; one to six pixels of the mask in a thousand differ.</source>
        <translation>Exata decodifica cada pixel e calcula a média. Rápida usa pixels mais grosseiros dos níveis de resolução dos arquivos: a 20 m em três quartos do tempo, a 60 m em cerca da metade; de um a seis pixels da máscara em mil diferem.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exata</translation>
    </message>
    <message>
        <source>Fast (JPEG 2000 levels)</source>
        <translation>Rápida (níveis JPEG 2000)</translation>
    </message>
    <message>
        <source>Resampling of bands</source>
        <translation>Reamostragem das bandas</translation>
    </message>
    <message>
        <source>How bands of other pixel sizes are brought to the output's grid: averaged over the area of coarser pixels and bilinearly to finer ones, or from the nearest pixel.</source>
        <translation>Como bandas de outros tamanhos de pixel são levadas à grade da saída: pela média na área de pixels mais grosseiros e de forma bilinear para mais finos, ou do pixel mais próximo.</translation>
    </message>
    <message>
        <source>Area average / bilinear</source>
        <translation>Média da área / bilinear</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Vizinho mais próximo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>What evaluates the model. All engines give the same values; numba is the fastest.</source>
        <translation>O que avalia o modelo. Todos os motores dão os mesmos valores; numba é o mais rápido.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>Another LightGBM model (text format) of the same ten bands; the model of s2cloudless if not set.</source>
        <translation>Outro modelo LightGBM (formato texto) das mesmas dez bandas; o modelo do s2cloudless se não definido.</translation>
    </message>
    <message>
        <source>Scheme of the QA raster</source>
        <translation>Esquema do raster QA</translation>
    </message>
    <message>
        <source>The producer of the raster. The same numbers mean different things from one producer to the next; a value that the scheme does not know stops the run.</source>
        <translation>O produtor do raster. Os mesmos números significam coisas diferentes de um produtor para outro; um valor que o esquema não conhece interrompe a execução.</translation>
    </message>
    <message>
        <source>Classes that the scheme does not distinguish are passed over.</source>
        <translation>Classes que o esquema não distingue são ignoradas.</translation>
    </message>
    <message>
        <source>Scene classes to mask</source>
        <translation>Classes de cena a mascarar</translation>
    </message>
    <message>
        <source>Cloud and shadow: saturated or defective, cloud shadows, cloud medium and high probability, thin cirrus. Cautious: also topographic shadows and unclassified. With snow: also snow or ice.</source>
        <translation>Nuvem e sombra: saturado ou defeituoso, sombras de nuvens, nuvem de média e alta probabilidade, cirrus fino. Cauteloso: também sombras topográficas e não classificado. Com neve: também neve ou gelo.</translation>
    </message>
    <message>
        <source>Cloud and shadow</source>
        <translation>Nuvem e sombra</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Cauteloso</translation>
    </message>
    <message>
        <source>Cloud, shadow and snow</source>
        <translation>Nuvem, sombra e neve</translation>
    </message>
    <message>
        <source>Sen2Cor cloud probability threshold (percent)</source>
        <translation>Limiar da prob. de nuvem do Sen2Cor (%)</translation>
    </message>
    <message>
        <source>Agreement of clouds and shadows (0 to 1)</source>
        <translation>Concordância de nuvens e sombras (0 a 1)</translation>
    </message>
    <message>
        <source>Agreement with the azimuths turned (placebo)</source>
        <translation>Concordância com os azimutes girados (placebo)</translation>
    </message>
    <message>
        <source>Median height of the clouds (metres)</source>
        <translation>Altura mediana das nuvens (metros)</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <translation>Raster de referência</translation>
    </message>
    <message>
        <source>A mask (0 clear, 1 masked, 255 NoData), or classes that the class mapping explains.</source>
        <translation>Uma máscara (0 limpo, 1 mascarado, 255 sem dados), ou classes que o mapeamento de classes explica.</translation>
    </message>
    <message>
        <source>Labelled points or polygons</source>
        <translation>Pontos ou polígonos rotulados</translation>
    </message>
    <message>
        <source>Instead of a reference raster. Points of “Stratified sample to label” carry what is needed to stand for the whole area.</source>
        <translation>Em vez de um raster de referência. Os pontos de “Amostra estratificada para rotular” trazem o necessário para representar a área toda.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Campo da classe</translation>
    </message>
    <message>
        <source>The field of the labels that holds the class, as text or number.</source>
        <translation>O campo dos rótulos que contém a classe, como texto ou número.</translation>
    </message>
    <message>
        <source>Class mapping</source>
        <translation>Mapeamento de classes</translation>
    </message>
    <message>
        <source>What the classes are: 1 masked, 0 clear or nodata, for instance “cloud=1, thin cloud=1, shadow=1, clear=0”; values of a raster go by number, “3=1”. Codes up to 9 tell more classes apart. If not set, equal names and 0, 1 and 255 are the same, and of labels cloud, thin cloud and shadow are masked.</source>
        <translation>O que são as classes: 1 mascarado, 0 limpo ou nodata, por exemplo “cloud=1, thin cloud=1, shadow=1, clear=0”; valores de um raster vão por número, “3=1”. Códigos até 9 distinguem mais classes. Se não definido, nomes iguais e 0, 1 e 255 são o mesmo, e dos rótulos são mascarados cloud, thin cloud e shadow.</translation>
    </message>
    <message>
        <source>One HTML file with tables and pictures; the results viewer shows it.</source>
        <translation>Um arquivo HTML com tabelas e imagens; o visualizador de resultados o mostra.</translation>
    </message>
    <message>
        <source>The numbers of the report as CSV.</source>
        <translation>Os números do relatório como CSV.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Fields, meadows, lakes: in any CRS; a pixel counts by the part of it that lies in them.</source>
        <translation>Campos, pastagens, lagos: em qualquer SRC; um pixel conta pela parte dele que está dentro.</translation>
    </message>
    <message>
        <source>Field that names the polygons</source>
        <translation>Campo que nomeia os polígonos</translation>
    </message>
    <message>
        <source>Its values must all be different; without it the polygons are numbered from 1.</source>
        <translation>Seus valores devem ser todos diferentes; sem ele os polígonos são numerados a partir de 1.</translation>
    </message>
    <message>
        <source>Usable from a clear share of (0 to 1)</source>
        <translation>Utilizável a partir de uma parte limpa de (0 a 1)</translation>
    </message>
    <message>
        <source>A date is usable for a polygon if at least this share of its area is clear.</source>
        <translation>Uma data é utilizável para um polígono se pelo menos esta parte da sua área está limpa.</translation>
    </message>
    <message>
        <source>Merge the scenes of one day</source>
        <translation>Juntar as cenas de um dia</translation>
    </message>
    <message>
        <source>Two orbits, or two satellites, may see a polygon on one day. Merged, the scene that shows most of it counts; otherwise each has its row.</source>
        <translation>Duas órbitas, ou dois satélites, podem ver um polígono no mesmo dia. Juntas, conta a cena que mostra mais dele; senão cada uma tem a sua linha.</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>Número de polígonos</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de datas</translation>
    </message>
    <message>
        <source>Polygons that are usable, all dates together</source>
        <translation>Polígonos utilizáveis, todas as datas juntas</translation>
    </message>
    <message>
        <source>cloud,cloud mask,cloud shadow,sentinel-2,sentinel 2,remote sensing,satellite,quality</source>
        <translation>nuvem,máscara de nuvens,sombra de nuvens,sentinel-2,sentinel 2,sensoriamento remoto,satélite,qualidade</translation>
    </message>
    <message>
        <source>Masked (percent of valid pixels)</source>
        <translation>Mascarado (porcentagem dos pixels válidos)</translation>
    </message>
    <message>
        <source>Masked pixels</source>
        <translation>Pixels mascarados</translation>
    </message>
    <message>
        <source>Valid (percent of all pixels)</source>
        <translation>Válido (porcentagem de todos os pixels)</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Pixels válidos</translation>
    </message>
    <message>
        <source>NoData pixels</source>
        <translation>Pixels sem dados</translation>
    </message>
    <message>
        <source>"{label}"</source>
        <translation>“{label}”</translation>
    </message>
    <message>
        <source>Mask from scene classification (SCL)</source>
        <translation>Máscara da classificação de cena (SCL)</translation>
    </message>
    <message>
        <source>Makes a mask from the scene classification of a Sentinel-2 Level-2A product.</source>
        <translation>Faz uma máscara a partir da classificação de cena de um produto Sentinel-2 Level-2A.</translation>
    </message>
    <message>
        <source>Masks the chosen classes of the scene classification (SCL) that Sen2Cor adds to Level-2A products. Give either the SCL raster or the product.

Optionally, pixels whose Sen2Cor cloud probability (MSK_CLDPRB) is above a threshold are masked as well. Sen2Cor misses cloud edges and does not grow its classes: “Grow and clean mask” does.

Classes are resampled by nearest neighbour at full resolution only. Class 0 is NoData in the mask; impossible values (12 and above) are reported and become NoData too. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Mascara as classes escolhidas da classificação de cena (SCL) que o Sen2Cor acrescenta aos produtos Level-2A. Informe o raster SCL ou o produto.

Opcionalmente, também são mascarados os pixels cuja probabilidade de nuvem do Sen2Cor (MSK_CLDPRB) está acima de um limiar. O Sen2Cor perde bordas de nuvens e não expande suas classes: “Expandir e limpar máscara” faz isso.

As classes são reamostradas pelo vizinho mais próximo e só em resolução total. A classe 0 fica sem dados na máscara; valores impossíveis (12 e maiores) são relatados e também ficam sem dados. A máscara é 0 onde está limpo, 1 onde está mascarado, 255 onde é desconhecido.</translation>
    </message>
    <message>
        <source>scl,sen2cor,l2a,cldprb,classification</source>
        <translation>scl,sen2cor,l2a,cldprb,classificação</translation>
    </message>
    <message>
        <source>Scene classification (SCL)</source>
        <translation>Classificação de cena (SCL)</translation>
    </message>
    <message>
        <source>An SCL raster of Level-2A, values 0 to 11.</source>
        <translation>Um raster SCL de Level-2A, valores de 0 a 11.</translation>
    </message>
    <message>
        <source>Or Sentinel-2 Level-2A product</source>
        <translation>Ou produto Sentinel-2 Level-2A</translation>
    </message>
    <message>
        <source>MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL2A.xml.</source>
        <translation>MTD_MSIL2A.xml dentro da pasta .SAFE, um arquivo zip ou o caminho colado de uma pasta .SAFE ou de um grânulo. Em lote, adicione arquivos pelo padrão MTD_MSIL2A.xml.</translation>
    </message>
    <message>
        <source>Or these classes</source>
        <translation>Ou estas classes</translation>
    </message>
    <message>
        <source>If any class is selected here, these are masked instead of the ready selection.</source>
        <translation>Se alguma classe for selecionada aqui, estas são mascaradas em vez da seleção pronta.</translation>
    </message>
    <message>
        <source>Pixel size of the mask; the classification's own if not set.</source>
        <translation>Tamanho do pixel da máscara; o da classificação se não definido.</translation>
    </message>
    <message>
        <source>Sen2Cor cloud probability (MSK_CLDPRB)</source>
        <translation>Prob. de nuvem do Sen2Cor (MSK_CLDPRB)</translation>
    </message>
    <message>
        <source>Values 0 to 100; the product's own if a threshold but no raster is given.</source>
        <translation>Valores de 0 a 100; a do produto se for dado um limiar mas nenhum raster.</translation>
    </message>
    <message>
        <source>Pixels with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Pixels com probabilidade de nuvem do Sen2Cor maior também são mascarados; não usado se não definido.</translation>
    </message>
    <message>
        <source>Cloud detection</source>
        <translation>Detecção de nuvens</translation>
    </message>
    <message>
        <source>Mask creation</source>
        <translation>Criação de máscaras</translation>
    </message>
    <message>
        <source>Mask tools</source>
        <translation>Ferramentas de máscaras</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Séries temporais</translation>
    </message>
    <message>
        <source>Usable share of polygons</source>
        <translation>Parte utilizável dos polígonos</translation>
    </message>
    <message>
        <source>Tells how much of each polygon can be seen on which date.</source>
        <translation>Diz quanto de cada polígono pode ser visto em cada data.</translation>
    </message>
    <message>
        <source>Which dates are usable for a field? Give polygons and the masks of a series. The table has a row for each polygon and mask: the shares of its area that are valid, clear, masked, cloud, shadow and unknown, its area in pixels, and whether enough of it is clear. The polygons come back with the number of usable dates, the first, the last, and the longest time without one.

A pixel counts by the part of it that lies in the polygon, computed exactly, so fields as small as a pixel count right. Thousands of polygons are counted in one pass over each mask.

Give the sources rasters of “Mask a Sentinel-2 scene” beside its masks to tell cloud and shadow apart: shadow is then what only “Cloud shadow” says, cloud is all else that is masked. A plain mask knows only what is masked.

Products count, too: each is masked as “Mask a Sentinel-2 scene” does by default, preset Balanced with shadows, before it is looked at; the masks are not kept. A product of which there is a mask is not masked again.

The date comes from the tags that CloudSieve writes, or from the name of the file. All masks must be of one tile. NoData, and what lies beyond the mask, is unknown and never clear.</source>
        <translation>Quais datas são utilizáveis para um campo? Informe polígonos e as máscaras de uma série. A tabela tem uma linha para cada polígono e máscara: as partes da sua área que são válidas, limpas, mascaradas, nuvem, sombra e desconhecidas, a sua área em pixels, e se há limpo suficiente. Os polígonos voltam com o número de datas utilizáveis, a primeira, a última e o maior período sem nenhuma.

Um pixel conta pela parte dele que está dentro do polígono, calculada com exatidão, então campos tão pequenos quanto um pixel contam certo. Milhares de polígonos são contados em uma só passagem por cada máscara.

Informe os rasters de fontes de “Mascarar uma cena Sentinel-2” ao lado das máscaras para distinguir nuvem e sombra: sombra é então o que só “Sombra de nuvens” diz, nuvem é tudo o mais que está mascarado. Uma máscara simples só sabe o que está mascarado.

Produtos também contam: cada um é mascarado como “Mascarar uma cena Sentinel-2” faz por padrão, com a predefinição Equilibrado e com sombras, antes de ser examinado; as máscaras não são guardadas. Um produto do qual há uma máscara não é mascarado de novo.

A data vem das etiquetas que o CloudSieve grava ou do nome do arquivo. Todas as máscaras devem ser de um só tile. O que não tem dados, e o que está além da máscara, é desconhecido e nunca limpo.</translation>
    </message>
    <message>
        <source>time series,zonal statistics,fields,parcels,coverage,availability,dates</source>
        <translation>série temporal,estatísticas zonais,campos,talhões,cobertura,disponibilidade,datas</translation>
    </message>
    <message>
        <source>Masks of one tile for each date, and the rasters of their sources.</source>
        <translation>Máscaras de um tile para cada data, e os rasters das suas fontes.</translation>
    </message>
    <message>
        <source>Folder of masks or products</source>
        <translation>Pasta de máscaras ou produtos</translation>
    </message>
    <message>
        <source>Instead of single masks: all GeoTIFFs in it are read; probabilities and the like are passed over. Sentinel-2 products in it are masked for the while.</source>
        <translation>Em vez de máscaras avulsas: são lidos todos os GeoTIFFs que ela contém; probabilidades e similares são ignoradas. Produtos Sentinel-2 nela são mascarados provisoriamente.</translation>
    </message>
    <message>
        <source>One row for each polygon and mask, as CSV or GeoPackage.</source>
        <translation>Uma linha para cada polígono e máscara, como CSV ou GeoPackage.</translation>
    </message>
    <message>
        <source>Polygons with usable dates</source>
        <translation>Polígonos com datas utilizáveis</translation>
    </message>
    <message>
        <source>The polygons with number of usable dates, first, last and longest gap in days.</source>
        <translation>Os polígonos com número de datas utilizáveis, primeira, última e maior intervalo em dias.</translation>
    </message>
    <message>
        <source>Cloud shadow (sun and view geometry)</source>
        <translation>Sombra de nuvens (geometria do sol e da visada)</translation>
    </message>
    <message>
        <source>Finds the shadows of clouds in one scene, from the angles of sun and satellite.</source>
        <translation>Encontra as sombras das nuvens em uma cena, pelos ângulos do sol e do satélite.</translation>
    </message>
    <message>
        <source>Masks cloud shadows without a second product: clouds are cast along the direction that the angles of sun and satellite give, at every height, and where they meet dark ground the neighbourhood agrees on a height. There, what is darker than the land around is shadow.

Give a product, Level-1C or Level-2A: its angles and near infrared band are read from it. Its clouds are those of s2cloudless (Level-1C) or classes 8 and 9 of the scene classification (Level-2A), unless a mask is given. Or give one near infrared raster, a mask of the clouds, and the angles by hand.

The agreement is compared with a placebo: the same with the azimuths turned by 90, 180 and 270 degrees. Where it is no better, the log says “no reliable match”; that does not mean that there are no shadows.

Measured on one site with hand-painted shadows: F1 0.84. Missed: soft shadows of thin cloud, and those of clouds outside the tile. Taken for shadow now and then: water, dark slopes, burnt ground. The mask is 0 where there is no shadow, 1 in shadow, 255 (NoData) where unknown.</source>
        <translation>Mascara sombras de nuvens sem um segundo produto: as nuvens são projetadas na direção que os ângulos do sol e do satélite dão, de cada altura, e onde caem em solo escuro a vizinhança concorda em uma altura. Ali, o que é mais escuro que o terreno em volta é sombra.

Informe um produto, Level-1C ou Level-2A: dele são lidos os ângulos e a banda do infravermelho próximo. Suas nuvens são as do s2cloudless (Level-1C) ou as classes 8 e 9 da classificação de cena (Level-2A), a não ser que seja dada uma máscara. Ou informe um raster de infravermelho próximo, uma máscara das nuvens e os ângulos à mão.

A concordância é comparada com um placebo: o mesmo com os azimutes girados em 90, 180 e 270 graus. Onde ela não é melhor, o log diz “nenhuma correspondência confiável”; isso não significa que não há sombras.

Medido em um local com sombras pintadas à mão: F1 0,84. Perdidas: sombras suaves de nuvens finas e as de nuvens fora do tile. Tomados por sombra às vezes: água, encostas escuras, terreno queimado. A máscara é 0 onde não há sombra, 1 na sombra, 255 (sem dados) onde é desconhecido.</translation>
    </message>
    <message>
        <source>shadow,cloud height,sun angle,azimuth,zenith,l1c,l2a,tdom,csmask</source>
        <translation>sombra,altura das nuvens,ângulo do sol,azimute,zênite,l1c,l2a,tdom,csmask</translation>
    </message>
    <message>
        <source>Sentinel-2 product</source>
        <translation>Produto Sentinel-2</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder.</source>
        <translation>MTD_MSIL1C.xml ou MTD_MSIL2A.xml dentro da pasta .SAFE, um arquivo zip ou o caminho colado de uma pasta .SAFE ou de um grânulo.</translation>
    </message>
    <message>
        <source>Or near infrared raster</source>
        <translation>Ou raster de infravermelho próximo</translation>
    </message>
    <message>
        <source>Band B8A or B08 alone; the angles are then typed by hand.</source>
        <translation>Só a banda B8A ou B08; os ângulos são então digitados à mão.</translation>
    </message>
    <message>
        <source>The clouds that cast, 0 clear, 1 cloud, 255 NoData; the product's own clouds if not set.</source>
        <translation>As nuvens que projetam sombra, 0 limpo, 1 nuvem, 255 sem dados; as do produto se não definido.</translation>
    </message>
    <message>
        <source>Lowest cloud (metres)</source>
        <translation>Nuvem mais baixa (metros)</translation>
    </message>
    <message>
        <source>Above the ground.</source>
        <translation>Acima do solo.</translation>
    </message>
    <message>
        <source>Highest cloud (metres)</source>
        <translation>Nuvem mais alta (metros)</translation>
    </message>
    <message>
        <source>Darkness (0 to 1)</source>
        <translation>Escuridão (0 a 1)</translation>
    </message>
    <message>
        <source>Shadow reflects less than this share of what the land around reflects in the near infrared.</source>
        <translation>A sombra reflete menos que esta parte do que o terreno em volta reflete no infravermelho próximo.</translation>
    </message>
    <message>
        <source>Leave out water</source>
        <translation>Excluir água</translation>
    </message>
    <message>
        <source>Water (class 6 of the scene classification, or NDWI above 0) is never shadow. Fewer lakes are masked by mistake, and as many shadows on water and wet ground are missed.</source>
        <translation>Água (classe 6 da classificação de cena, ou NDWI acima de 0) nunca é sombra. Menos lagos são mascarados por engano, e outras tantas sombras sobre água e solo úmido são perdidas.</translation>
    </message>
    <message>
        <source>Smallest shadow to keep (square metres)</source>
        <translation>Menor sombra a manter (metros quadrados)</translation>
    </message>
    <message>
        <source>Shadows of a smaller area become clear.</source>
        <translation>Sombras de área menor viram limpo.</translation>
    </message>
    <message>
        <source>Cloud shadow mask</source>
        <translation>Máscara de sombra de nuvens</translation>
    </message>
    <message>
        <source>0 no shadow, 1 shadow, 255 NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>0 sem sombra, 1 sombra, 255 sem dados, como Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Cloud height</source>
        <translation>Altura das nuvens</translation>
    </message>
    <message>
        <source>Height of the clouds above the ground in metres, on which each place agrees.</source>
        <translation>Altura das nuvens acima do solo em metros, em que cada lugar concorda.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>How well clouds and dark ground agree: 1 is perfect, 0 is chance.</source>
        <translation>Quanto nuvens e solo escuro concordam: 1 é perfeito, 0 é acaso.</translation>
    </message>
    <message>
        <source>From the product's metadata if not set.</source>
        <translation>Dos metadados do produto se não definido.</translation>
    </message>
    <message>
        <source>Zenith angle of the sun (degrees)</source>
        <translation>Ângulo zenital do sol (graus)</translation>
    </message>
    <message>
        <source>Azimuth of the sun (degrees)</source>
        <translation>Azimute do sol (graus)</translation>
    </message>
    <message>
        <source>Zenith angle of the satellite (degrees)</source>
        <translation>Ângulo zenital do satélite (graus)</translation>
    </message>
    <message>
        <source>Azimuth of the satellite (degrees)</source>
        <translation>Azimute do satélite (graus)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>The band that is read; the first if not set.</source>
        <translation>A banda que é lida; a primeira se não definido.</translation>
    </message>
    <message>
        <source>Sentinel-2 products (*.xml *.zip);;All files and folders (*)</source>
        <translation>Produtos Sentinel-2 (*.xml *.zip);;Todos os arquivos e pastas (*)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Hybrid mask</source>
        <translation>Máscara híbrida</translation>
    </message>
    <message>
        <source>Combines several masks into one: where any, all, or enough of them mask a pixel.</source>
        <translation>Combina várias máscaras em uma: onde qualquer uma, todas ou um número suficiente delas mascara um pixel.</translation>
    </message>
    <message>
        <source>Combines two or more masks (0 clear, 1 masked, 255 NoData) into one, and on request writes a second raster that tells which of them masked each pixel. Masks on different grids meet on the finest one; they must share their CRS.

“Any” masks what at least one source masks: fewest clouds left over. “All” masks only what every source masks: most clear pixels kept. Votes lie in between.

A pixel that a source does not know is unknown in the result unless the other sources settle the question, or, on request, unknown only where no source knows it.</source>
        <translation>Combina duas ou mais máscaras (0 limpo, 1 mascarado, 255 sem dados) em uma e, a pedido, grava um segundo raster que diz quais delas mascararam cada pixel. Máscaras em grades diferentes se encontram na mais fina; elas precisam ter o mesmo SRC.

“Qualquer uma” mascara o que pelo menos uma fonte mascara: sobram menos nuvens. “Todas” mascara só o que todas as fontes mascaram: mantêm-se mais pixels limpos. Os votos ficam no meio.

Um pixel que uma fonte não conhece é desconhecido no resultado, a não ser que as outras resolvam a questão ou, a pedido, desconhecido só onde nenhuma fonte o conhece.</translation>
    </message>
    <message>
        <source>combine,merge,union,or,and,vote,majority,ensemble</source>
        <translation>combinar,unir,união,ou,e,voto,maioria,conjunto</translation>
    </message>
    <message>
        <source>Two masks or more, seven at most with a sources raster.</source>
        <translation>Duas máscaras ou mais, sete no máximo com um raster de fontes.</translation>
    </message>
    <message>
        <source>A pixel is masked where</source>
        <translation>Um pixel é mascarado onde</translation>
    </message>
    <message>
        <source>How the masks are combined.</source>
        <translation>Como as máscaras são combinadas.</translation>
    </message>
    <message>
        <source>Any mask says so (OR)</source>
        <translation>Qualquer máscara diz que sim (OR)</translation>
    </message>
    <message>
        <source>All masks say so (AND)</source>
        <translation>Todas as máscaras dizem que sim (AND)</translation>
    </message>
    <message>
        <source>At least a number of masks say so</source>
        <translation>Pelo menos um número de máscaras diz que sim</translation>
    </message>
    <message>
        <source>Number of masks needed</source>
        <translation>Número de máscaras necessárias</translation>
    </message>
    <message>
        <source>Used by the last rule only.</source>
        <translation>Usado só pela última regra.</translation>
    </message>
    <message>
        <source>A pixel is unknown (NoData) where</source>
        <translation>Um pixel é desconhecido (sem dados) onde</translation>
    </message>
    <message>
        <source>How pixels are treated that only some of the masks know.</source>
        <translation>Como são tratados os pixels que só algumas das máscaras conhecem.</translation>
    </message>
    <message>
        <source>Any mask is unknown, unless others decide</source>
        <translation>Alguma máscara não sabe, salvo se outras decidem</translation>
    </message>
    <message>
        <source>All masks are unknown</source>
        <translation>Nenhuma máscara sabe</translation>
    </message>
    <message>
        <source>Cloud probability (s2cloudless)</source>
        <translation>Probabilidade de nuvem (s2cloudless)</translation>
    </message>
    <message>
        <source>Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene.</source>
        <translation>Calcula a probabilidade de nuvem de cada pixel de uma cena Sentinel-2 Level-1C.</translation>
    </message>
    <message>
        <source>Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene with the s2cloudless model, equal to the Python package to the bit.

Give either a product (MTD_MSIL1C.xml, a zip archive, or the path of a .SAFE or granule folder) or its bands as raster layers: one layer for each of B01, B02, B04, B05, B08, B8A, B09, B10, B11 and B12, recognised by name, or one stack of 10 or 13 bands. For band rasters, say with the radiometric offset whether 1000 must be subtracted: a product's metadata knows it, a raster does not.

Pixels where any needed band is 0 or 65535 are NoData in the output, never clear. The model finds clouds, not their shadows. Level-2A products lack band B10 and are refused; use their scene classification.</source>
        <translation>Calcula a probabilidade de nuvem de cada pixel de uma cena Sentinel-2 Level-1C com o modelo s2cloudless, igual ao pacote Python até o último bit.

Informe um produto (MTD_MSIL1C.xml, um arquivo zip ou o caminho de uma pasta .SAFE ou de um grânulo) ou as suas bandas como camadas raster: uma camada para cada uma de B01, B02, B04, B05, B08, B8A, B09, B10, B11 e B12, reconhecidas pelo nome, ou um empilhamento de 10 ou 13 bandas. Para rasters de bandas, diga com o deslocamento radiométrico se é preciso subtrair 1000: os metadados de um produto sabem, um raster não.

Pixels em que alguma banda necessária é 0 ou 65535 ficam sem dados na saída, nunca limpos. O modelo encontra nuvens, não as suas sombras. Produtos Level-2A não têm a banda B10 e são recusados; use a sua classificação de cena.</translation>
    </message>
    <message>
        <source>detection,machine learning,lightgbm,l1c,clp</source>
        <translation>detecção,aprendizado de máquina,lightgbm,l1c,clp</translation>
    </message>
    <message>
        <source>Sentinel-2 Level-1C product</source>
        <translation>Produto Sentinel-2 Level-1C</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.</source>
        <translation>MTD_MSIL1C.xml dentro da pasta .SAFE, um arquivo zip ou o caminho colado de uma pasta .SAFE ou de um grânulo. Em lote, adicione arquivos pelo padrão MTD_MSIL1C.xml.</translation>
    </message>
    <message>
        <source>The bands as single files, recognised by name, or one stack of 10 or 13 bands.</source>
        <translation>As bandas como arquivos avulsos, reconhecidas pelo nome, ou um empilhamento de 10 ou 13 bandas.</translation>
    </message>
    <message>
        <source>The probability of cloud as a Cloud Optimized GeoTIFF.</source>
        <translation>A probabilidade de nuvem como Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Mask a Sentinel-2 scene</source>
        <translation>Mascarar uma cena Sentinel-2</translation>
    </message>
    <message>
        <source>Makes the final cloud mask of a Sentinel-2 product in one step.</source>
        <translation>Faz a máscara de nuvens final de um produto Sentinel-2 em um só passo.</translation>
    </message>
    <message>
        <source>Makes the final mask of a Sentinel-2 product in one pass over the data. A Level-1C product is masked by its s2cloudless probability, a Level-2A product by its scene classification (SCL). What else is given (an Fmask or QA raster, the Level-2A product of the same acquisition, a deep network) is added: a pixel is masked where any source masks it. Then small patches are dropped, holes filled, and the mask grows.

The preset brings threshold, averaging, dilation and growth; a number that is set among the advanced parameters counts instead. The shadows of the clouds are found from the angles of sun and satellite; see “Cloud shadow” for what it misses.

Pixels without data in the scene are NoData in the mask, never clear. The mask is 0 where clear, 1 where masked, 255 where unknown; the sources raster tells which source masked a pixel.</source>
        <translation>Faz a máscara final de um produto Sentinel-2 em uma só passagem pelos dados. Um produto Level-1C é mascarado pela sua probabilidade s2cloudless, um produto Level-2A pela sua classificação de cena (SCL). O que mais for dado (um raster Fmask ou QA, o produto Level-2A da mesma aquisição, uma rede profunda) é acrescentado: um pixel é mascarado onde qualquer fonte o mascara. Depois manchas pequenas são descartadas, buracos preenchidos e a máscara cresce.

A predefinição traz limiar, média, dilatação e expansão; um número definido entre os parâmetros avançados vale no lugar dela. As sombras das nuvens são encontradas pelos ângulos do sol e do satélite; veja em “Sombra de nuvens” o que se perde.

Pixels sem dados na cena ficam sem dados na máscara, nunca limpos. A máscara é 0 onde está limpo, 1 onde está mascarado, 255 onde é desconhecido; o raster de fontes diz qual fonte mascarou um pixel.</translation>
    </message>
    <message>
        <source>s2cloudless,fmask,scl,sen2cor,l1c,l2a,detection,hybrid,one step</source>
        <translation>s2cloudless,fmask,scl,sen2cor,l1c,l2a,detecção,híbrido,um passo</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.</source>
        <translation>MTD_MSIL1C.xml ou MTD_MSIL2A.xml dentro da pasta .SAFE, um arquivo zip ou o caminho colado de uma pasta .SAFE ou de um grânulo. Em lote, adicione arquivos pelo padrão MTD_MSIL1C.xml.</translation>
    </message>
    <message>
        <source>From 0 to 1: that of s2cloudless for Level-1C, Sen2Cor's own for Level-2A.</source>
        <translation>De 0 a 1: a do s2cloudless para Level-1C, a do Sen2Cor para Level-2A.</translation>
    </message>
    <message>
        <source>One HTML file with pictures of scene and mask, shares by source, settings and warnings; the results viewer shows it.</source>
        <translation>Um arquivo HTML com imagens da cena e da máscara, porcentagens por fonte, configurações e avisos; o visualizador de resultados o mostra.</translation>
    </message>
    <message>
        <source>A quality raster of the same scene, whose chosen classes are masked too.</source>
        <translation>Um raster de qualidade da mesma cena, cujas classes escolhidas também são mascaradas.</translation>
    </message>
    <message>
        <source>Level-2A product of the same acquisition</source>
        <translation>Produto Level-2A da mesma aquisição</translation>
    </message>
    <message>
        <source>Adds the scene classification to a Level-1C product; not needed for Level-2A.</source>
        <translation>Acrescenta a classificação de cena a um produto Level-1C; não é preciso para Level-2A.</translation>
    </message>
    <message>
        <source>Pixels of the Level-2A product with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Pixels do produto Level-2A com probabilidade de nuvem do Sen2Cor maior também são mascarados; não usado se não definido.</translation>
    </message>
    <message>
        <source>Cloud probability from several dates</source>
        <translation>Probabilidade de nuvem de várias datas</translation>
    </message>
    <message>
        <source>Computes the probability of cloud on each date of a series, from how it differs from the rest.</source>
        <translation>Calcula a probabilidade de nuvem em cada data de uma série, por quanto ela difere do resto.</translation>
    </message>
    <message>
        <source>A bright roof is as bright on every date, a cloud is not. The model published with eo-learn's mask package compares each date with the ten nearest in the series: reflectance, its mean in a window of 100 m, the structural similarity with the other dates, minimum and mean of all.

Give Level-1C products of one tile, eleven or more where you can and two at least, or rasters of their 13 bands; they are taken in the order of time. For each date three files are written into the folder: the probability, its mask, and the intersection of that mask with the one of s2cloudless, which is right where two different methods agree.

The default of 60 m is what the features are made for: at 10 m a tile takes some 24 minutes for each date, at 60 m less than one. The temporary folder must hold up to fourteen dates, 40 bytes a pixel.

“As published” repeats the original to the bit, on the pixels of the scenes: there, pixels beside NoData are artefacts. Without it, only what both dates show is compared. 0 is clear, 1 cloud, 255 NoData.</source>
        <translation>Um telhado claro é claro em todas as datas, uma nuvem não. O modelo publicado com o pacote de máscaras do eo-learn compara cada data com as dez mais próximas da série: reflectância, a sua média em uma janela de 100 m, a semelhança estrutural com as outras datas, mínimo e média de todas.

Informe produtos Level-1C de um tile, onze ou mais se puder e dois no mínimo, ou rasters das suas 13 bandas; eles são usados na ordem do tempo. Para cada data três arquivos são gravados na pasta: a probabilidade, a sua máscara e a interseção dessa máscara com a do s2cloudless, que acerta onde dois métodos diferentes concordam.

O padrão de 60 m é aquilo para que as variáveis foram feitas: a 10 m um tile leva uns 24 minutos por data, a 60 m menos de um. A pasta temporária precisa comportar até catorze datas, 40 bytes por pixel.

“Como publicado” repete o original até o último bit, nos pixels das cenas: ali, pixels ao lado de áreas sem dados são artefatos. Sem isso, só se compara o que as duas datas mostram. 0 é limpo, 1 nuvem, 255 sem dados.</translation>
    </message>
    <message>
        <source>time series,eo-learn,ssim,l1c,detection</source>
        <translation>série temporal,eo-learn,ssim,l1c,detecção</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>The dates of one tile: MTD_MSIL1C.xml files, zip archives, or rasters of 13 bands; in any order.</source>
        <translation>As datas de um tile: arquivos MTD_MSIL1C.xml, arquivos zip ou rasters de 13 bandas; em qualquer ordem.</translation>
    </message>
    <message>
        <source>Pixel size of the output, or of the computation where as published.</source>
        <translation>Tamanho do pixel da saída, ou do cálculo se for como publicado.</translation>
    </message>
    <message>
        <source>Threshold of several dates (0 to 1)</source>
        <translation>Limiar de várias datas (0 a 1)</translation>
    </message>
    <message>
        <source>Pixels with a higher averaged probability are masked.</source>
        <translation>Pixels com probabilidade média maior são mascarados.</translation>
    </message>
    <message>
        <source>Threshold of the single date (0 to 1)</source>
        <translation>Limiar da data única (0 a 1)</translation>
    </message>
    <message>
        <source>Of the s2cloudless probability, for the intersection.</source>
        <translation>Da probabilidade s2cloudless, para a interseção.</translation>
    </message>
    <message>
        <source>Radius of the disk over which both probabilities are averaged; 0 for none.</source>
        <translation>Raio do disco em que se calcula a média das duas probabilidades; 0 para nenhuma.</translation>
    </message>
    <message>
        <source>Dilate by (pixels)</source>
        <translation>Dilatar em (pixels)</translation>
    </message>
    <message>
        <source>Radius of the disk by which clouds grow; 0 for none.</source>
        <translation>Raio do disco com que as nuvens crescem; 0 para nenhum.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como publicado</translation>
    </message>
    <message>
        <source>Repeat eo-learn to the bit, its artefacts beside NoData included. The outputs then have the pixels of the scenes, and the pixel size is that of the computation alone.</source>
        <translation>Repete o eo-learn até o último bit, incluídos os seus artefatos ao lado de áreas sem dados. As saídas têm então os pixels das cenas, e o tamanho do pixel é só o do cálculo.</translation>
    </message>
    <message>
        <source>Intersect the grown masks</source>
        <translation>Intersectar as máscaras expandidas</translation>
    </message>
    <message>
        <source>Intersect after growth, and grow again, as eo-learn does where it writes all masks; otherwise before, as its documentation says.</source>
        <translation>Intersecta depois da expansão e expande de novo, como o eo-learn faz quando grava todas as máscaras; senão antes, como diz a sua documentação.</translation>
    </message>
    <message>
        <source>Model of several dates</source>
        <translation>Modelo de várias datas</translation>
    </message>
    <message>
        <source>Another LightGBM text model of the same 90 features.</source>
        <translation>Outro modelo de texto LightGBM das mesmas 90 variáveis.</translation>
    </message>
    <message>
        <source>LightGBM models (*.txt)</source>
        <translation>Modelos LightGBM (*.txt)</translation>
    </message>
    <message>
        <source>Folder of the outputs</source>
        <translation>Pasta das saídas</translation>
    </message>
    <message>
        <source>Probability, mask and intersection of each date, named after its product.</source>
        <translation>Probabilidade, máscara e interseção de cada data, com o nome do seu produto.</translation>
    </message>
    <message>
        <source>Grow and clean mask</source>
        <translation>Expandir e limpar máscara</translation>
    </message>
    <message>
        <source>Grows a mask by a distance in metres, drops small patches and fills small holes.</source>
        <translation>Expande uma máscara por uma distância em metros, descarta manchas pequenas e preenche buracos pequenos.</translation>
    </message>
    <message>
        <source>Cleans a mask (0 clear, 1 masked, 255 NoData) and grows it by a distance in metres, measured exactly from pixel centre to pixel centre. Cloud edges are thin and spill light: 100 to 250 m are usual.

The order is: open, close, drop small patches, fill small holes, grow.

NoData neither grows nor is grown into, but a cloud beside it grows on the valid side.</source>
        <translation>Limpa uma máscara (0 limpo, 1 mascarado, 255 sem dados) e a expande por uma distância em metros, medida com exatidão de centro a centro de pixel. Bordas de nuvens são finas e espalham luz: o usual é de 100 a 250 m.

A ordem é: abrir, fechar, descartar manchas pequenas, preencher buracos pequenos, expandir.

O que não tem dados nem cresce nem é invadido, mas uma nuvem ao lado dele cresce do lado válido.</translation>
    </message>
    <message>
        <source>buffer,dilate,dilation,sieve,holes,morphology,opening,closing,patches,speckle</source>
        <translation>buffer,dilatar,dilatação,crivo,buracos,morfologia,abertura,fechamento,manchas,ruído</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>A mask with 0 for clear, 1 for masked and 255 for NoData.</source>
        <translation>Uma máscara com 0 para limpo, 1 para mascarado e 255 para sem dados.</translation>
    </message>
    <message>
        <source>Open by (metres)</source>
        <translation>Abrir em (metros)</translation>
    </message>
    <message>
        <source>Removes masked details narrower than twice this distance, and with them true small clouds.</source>
        <translation>Remove detalhes mascarados mais estreitos que o dobro desta distância e, com eles, nuvens pequenas verdadeiras.</translation>
    </message>
    <message>
        <source>Close by (metres)</source>
        <translation>Fechar em (metros)</translation>
    </message>
    <message>
        <source>Masks clear gaps narrower than twice this distance.</source>
        <translation>Mascara vãos limpos mais estreitos que o dobro desta distância.</translation>
    </message>
    <message>
        <source>Accuracy of a mask</source>
        <translation>Acurácia de uma máscara</translation>
    </message>
    <message>
        <source>Compares masks with a reference and reports how good they are.</source>
        <translation>Compara máscaras com uma referência e relata quão boas elas são.</translation>
    </message>
    <message>
        <source>Compares one mask, or several side by side, with a reference: a raster, polygons or labelled points. The report holds confusion matrix, overall and balanced accuracy, user's and producer's accuracy, F1 and IoU.

Points of a stratified sample stand for the whole area: the report then gives estimates with standard errors and 95 % confidence intervals (Olofsson et al. 2014, Stehman 2014), and says where too few points are labelled. The numbers for models are then these estimates.

With an edge tolerance everything is counted twice, the second time without the pixels near an edge of the reference, where nobody can say which side they are on.

NoData of mask or reference is left out and counted. Masks on another grid of the same CRS are read by nearest neighbour; rasters of different acquisitions are refused.</source>
        <translation>Compara uma máscara, ou várias lado a lado, com uma referência: um raster, polígonos ou pontos rotulados. O relatório contém matriz de confusão, acurácia global e balanceada, acurácia do usuário e do produtor, F1 e IoU.

Pontos de uma amostra estratificada representam a área toda: o relatório dá então estimativas com erros padrão e intervalos de confiança de 95 % (Olofsson et al. 2014, Stehman 2014) e diz onde há pontos rotulados de menos. Os números para modelos são então essas estimativas.

Com uma tolerância de bordas tudo é contado duas vezes, a segunda sem os pixels perto de uma borda da referência, onde ninguém sabe dizer de que lado estão.

O que não tem dados na máscara ou na referência é excluído e contado. Máscaras em outra grade do mesmo SRC são lidas pelo vizinho mais próximo; rasters de aquisições diferentes são recusados.</translation>
    </message>
    <message>
        <source>accuracy,assessment,validation,confusion matrix,precision,recall,f1,iou,olofsson,stehman</source>
        <translation>acurácia,avaliação,validação,matriz de confusão,precisão,revocação,f1,iou,olofsson,stehman</translation>
    </message>
    <message>
        <source>Overall accuracy of the first mask (0 to 1)</source>
        <translation>Acurácia global da primeira máscara (0 a 1)</translation>
    </message>
    <message>
        <source>Balanced accuracy of the first mask (0 to 1)</source>
        <translation>Acurácia balanceada da primeira máscara (0 a 1)</translation>
    </message>
    <message>
        <source>User's accuracy (precision) of what is masked (0 to 1)</source>
        <translation>Acurácia do usuário (precisão) do que é mascarado (0 a 1)</translation>
    </message>
    <message>
        <source>Producer's accuracy (recall) of what is masked (0 to 1)</source>
        <translation>Acurácia do produtor (revocação) do que é mascarado (0 a 1)</translation>
    </message>
    <message>
        <source>F1 of what is masked (0 to 1)</source>
        <translation>F1 do que é mascarado (0 a 1)</translation>
    </message>
    <message>
        <source>IoU of what is masked (0 to 1)</source>
        <translation>IoU do que é mascarado (0 a 1)</translation>
    </message>
    <message>
        <source>Masks, sources rasters or classes that the class mapping explains; the numbers are those of the first.</source>
        <translation>Máscaras, rasters de fontes ou classes que o mapeamento de classes explica; os números são os da primeira.</translation>
    </message>
    <message>
        <source>Edge tolerance (metres)</source>
        <translation>Tolerância de bordas (metros)</translation>
    </message>
    <message>
        <source>Leaves pixels this near to an edge of the reference out of a second count; 0 for one count only.</source>
        <translation>Exclui de uma segunda contagem os pixels tão perto assim de uma borda da referência; 0 para uma só contagem.</translation>
    </message>
    <message>
        <source>Strata of the points</source>
        <translation>Estratos dos pontos</translation>
    </message>
    <message>
        <source>The raster that the points were drawn from. Points of “Stratified sample to label” know it themselves.</source>
        <translation>O raster de que os pontos foram sorteados. Pontos de “Amostra estratificada para rotular” já sabem isso.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Where the first mask is right (0), misses (1), raises false alarms (2) and names another class (3); 255 NoData.</source>
        <translation>Onde a primeira máscara acerta (0), perde (1), dá alarmes falsos (2) e diz outra classe (3); 255 sem dados.</translation>
    </message>
    <message>
        <source>Apply mask to bands</source>
        <translation>Aplicar máscara a bandas</translation>
    </message>
    <message>
        <source>Sets the masked pixels of a raster to NoData and leaves everything else as it is.</source>
        <translation>Deixa sem dados os pixels mascarados de um raster e todo o resto como está.</translation>
    </message>
    <message>
        <source>Sets the pixels of a raster to NoData where a mask (0 clear, 1 masked, 255 NoData) masks them. All other pixels, the data type, scale and offset, band names, colours and metadata stay as they are, and so does the resolution: the mask may be on any grid of the same CRS and is read by nearest neighbour.

If no NoData value is given, the raster's own is used; if it has none, 0 for Sentinel-2 digital numbers and NaN for floating point. Where pixels that are kept hold that 0, as in Level-2A products before baseline 04.00, a value that no pixel holds is chosen instead, and told in the log. The layer is styled as that of the raster.

Where the mask itself is NoData the pixel becomes NoData too, unless you choose to keep it.</source>
        <translation>Deixa sem dados os pixels de um raster onde uma máscara (0 limpo, 1 mascarado, 255 sem dados) os mascara. Todos os outros pixels, o tipo de dado, escala e deslocamento, nomes das bandas, cores e metadados ficam como estão, e a resolução também: a máscara pode estar em qualquer grade do mesmo SRC e é lida pelo vizinho mais próximo.

Se nenhum valor sem dados é informado, usa-se o do raster; se ele não tem nenhum, 0 para números digitais do Sentinel-2 e NaN para ponto flutuante. Onde pixels que são mantidos contêm esse 0, como em produtos Level-2A anteriores ao baseline 04.00, escolhe-se um valor que nenhum pixel contém, e ele é dito no log. A camada recebe o estilo da camada do raster.

Onde a própria máscara não tem dados, o pixel também fica sem dados, a não ser que você escolha mantê-lo.</translation>
    </message>
    <message>
        <source>nodata,erase,clip,clear,remove clouds</source>
        <translation>sem dados,apagar,recortar,limpar,remover nuvens</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Any raster; all bands of a stack are masked at once.</source>
        <translation>Qualquer raster; todas as bandas de um empilhamento são mascaradas de uma vez.</translation>
    </message>
    <message>
        <source>A mask with 0 for clear, 1 for masked and 255 for NoData, in the same CRS.</source>
        <translation>Uma máscara com 0 para limpo, 1 para mascarado e 255 para sem dados, no mesmo SRC.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>The bands to write; all of them if none is selected.</source>
        <translation>As bandas a gravar; todas se nenhuma for selecionada.</translation>
    </message>
    <message>
        <source>NoData value</source>
        <translation>Valor sem dados</translation>
    </message>
    <message>
        <source>What masked pixels become; the raster's own NoData value if not set.</source>
        <translation>O que os pixels mascarados passam a ser; o valor sem dados do raster se não definido.</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Inverter a máscara</translation>
    </message>
    <message>
        <source>Keeps the masked pixels and removes the clear ones.</source>
        <translation>Mantém os pixels mascarados e remove os limpos.</translation>
    </message>
    <message>
        <source>Where the mask is NoData</source>
        <translation>Onde a máscara não tem dados</translation>
    </message>
    <message>
        <source>What happens to pixels that the mask does not know.</source>
        <translation>O que acontece com pixels que a máscara não conhece.</translation>
    </message>
    <message>
        <source>Set the pixel to NoData</source>
        <translation>Deixar o pixel sem dados</translation>
    </message>
    <message>
        <source>Keep the pixel</source>
        <translation>Manter o pixel</translation>
    </message>
    <message>
        <source>Masked raster</source>
        <translation>Raster mascarado</translation>
    </message>
    <message>
        <source>The raster with its masked pixels as NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>O raster com os seus pixels mascarados sem dados, como Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Masked pixels of each band, separated by commas</source>
        <translation>Pixels mascarados de cada banda, separados por vírgulas</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Cloud mask in two steps</source>
        <translation>Máscara de nuvens em dois passos</translation>
    </message>
    <message>
        <source>The cloud probability of a Level-1C product, and the mask that a threshold makes of it. The probability is kept: run “Mask from cloud probability” on it again to try other thresholds without computing it anew.</source>
        <translation>A probabilidade de nuvem de um produto Level-1C e a máscara que um limiar faz dela. A probabilidade é mantida: execute “Máscara da probabilidade de nuvem” com ela de novo para testar outros limiares sem calculá-la outra vez.</translation>
    </message>
    <message>
        <source>Masked bands from a product and a QA raster</source>
        <translation>Bandas mascaradas de um produto e um raster QA</translation>
    </message>
    <message>
        <source>Step by step what “Mask a Sentinel-2 scene” and “Apply mask to bands” do: the s2cloudless probability of a Level-1C product becomes a mask, is combined with the classes of an Fmask or QA raster (masked where either says so), grows by a distance in metres, and is applied to a raster. All steps work on the finest of the grids: give the resolution of the QA raster.</source>
        <translation>Passo a passo o que fazem “Mascarar uma cena Sentinel-2” e “Aplicar máscara a bandas”: a probabilidade s2cloudless de um produto Level-1C vira uma máscara, é combinada com as classes de um raster Fmask ou QA (mascarado onde qualquer dos dois diz que sim), cresce uma distância em metros e é aplicada a um raster. Todos os passos trabalham na mais fina das grades: informe a resolução do raster QA.</translation>
    </message>
    <message>
        <source>Raster to mask</source>
        <translation>Raster a mascarar</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Mascarado</translation>
    </message>
    <message>
        <source>Thin cloud / cirrus</source>
        <translation>Nuvem fina / cirrus</translation>
    </message>
    <message>
        <source>Snow / ice</source>
        <translation>Neve / gelo</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Adjacent to cloud</source>
        <translation>Adjacente a nuvem</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>NoData</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturado ou defeituoso</translation>
    </message>
    <message>
        <source>Topographic casted shadows</source>
        <translation>Sombras topográficas projetadas</translation>
    </message>
    <message>
        <source>Cloud shadows</source>
        <translation>Sombras de nuvens</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetação</translation>
    </message>
    <message>
        <source>Not vegetated</source>
        <translation>Sem vegetação</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Não classificado</translation>
    </message>
    <message>
        <source>Cloud medium probability</source>
        <translation>Nuvem de média probabilidade</translation>
    </message>
    <message>
        <source>Cloud high probability</source>
        <translation>Nuvem de alta probabilidade</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirrus fino</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neve ou gelo</translation>
    </message>
    <message>
        <source>Custom values or bits</source>
        <translation>Valores ou bits próprios</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acerto</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Alarme falso</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Outra classe</translation>
    </message>
    <message>
        <source>Deep network, shadow</source>
        <translation>Rede profunda, sombra</translation>
    </message>
    <message>
        <source>Stratified sample to label</source>
        <translation>Amostra estratificada para rotular</translation>
    </message>
    <message>
        <source>Draws random points from the classes of a mask, for you to label.</source>
        <translation>Sorteia pontos das classes de uma máscara para você rotular.</translation>
    </message>
    <message>
        <source>Draws points at random from every class of a mask or class raster. Label them over the image, then give them to “Accuracy of a mask” or “Best threshold”: as they know how large their classes are, a few dozen tell how good the mask is on the whole area, with confidence intervals.

The layer opens with a form with a button for each class: clear, cloud, thin cloud, shadow, unsure. What the mask says is hidden, so that it does not sway you. The points come in random order: if you stop early, those that are labelled are still a random sample.

To add points later, give the earlier sample as points to keep. Labelled points are never overwritten. NoData is no class. The same seed gives the same points.</source>
        <translation>Sorteia pontos ao acaso de cada classe de uma máscara ou raster de classes. Rotule-os sobre a imagem e dê-os a “Acurácia de uma máscara” ou “Melhor limiar”: como sabem o tamanho das suas classes, algumas dezenas dizem quão boa é a máscara na área toda, com intervalos de confiança.

A camada abre com um formulário com um botão para cada classe: limpo, nuvem, nuvem fina, sombra, incerto. O que a máscara diz fica oculto, para não influenciar você. Os pontos vêm em ordem aleatória: se você parar antes, os rotulados continuam sendo uma amostra aleatória.

Para acrescentar pontos depois, informe a amostra anterior como pontos a manter. Pontos rotulados nunca são sobrescritos. Sem dados não é uma classe. A mesma semente dá os mesmos pontos.</translation>
    </message>
    <message>
        <source>accuracy,validation,random points,sample,strata,reference,ground truth,label</source>
        <translation>acurácia,validação,pontos aleatórios,amostra,estratos,referência,verdade de campo,rótulo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Points that were added</source>
        <translation>Pontos acrescentados</translation>
    </message>
    <message>
        <source>Mask or class raster</source>
        <translation>Máscara ou raster de classes</translation>
    </message>
    <message>
        <source>Points are drawn from each of its classes, whole numbers from 0 to 254.</source>
        <translation>Pontos são sorteados de cada uma das suas classes, números inteiros de 0 a 254.</translation>
    </message>
    <message>
        <source>Share the points</source>
        <translation>Repartir os pontos</translation>
    </message>
    <message>
        <source>Equally tells most of rare classes; in proportion to the area tells most of the whole.</source>
        <translation>Por igual diz mais das classes raras; em proporção à área diz mais do todo.</translation>
    </message>
    <message>
        <source>Equally among the classes</source>
        <translation>Por igual entre as classes</translation>
    </message>
    <message>
        <source>In proportion to their area</source>
        <translation>Em proporção à sua área</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de pontos</translation>
    </message>
    <message>
        <source>All points together, those to keep included.</source>
        <translation>Todos os pontos juntos, incluídos os mantidos.</translation>
    </message>
    <message>
        <source>Least number per class</source>
        <translation>Número mínimo por classe</translation>
    </message>
    <message>
        <source>Goes before the number of points. With fewer than 30 little can be said.</source>
        <translation>Vem antes do número de pontos. Com menos de 30 pouco se pode dizer.</translation>
    </message>
    <message>
        <source>Least distance between points (metres)</source>
        <translation>Distância mínima entre pontos (metros)</translation>
    </message>
    <message>
        <source>Neighbouring pixels tell the same twice; 0 asks for no distance.</source>
        <translation>Pixels vizinhos dizem o mesmo duas vezes; 0 não exige distância.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Another seed draws other points.</source>
        <translation>Outra semente sorteia outros pontos.</translation>
    </message>
    <message>
        <source>Points to keep</source>
        <translation>Pontos a manter</translation>
    </message>
    <message>
        <source>An earlier sample of the same raster: its points and labels are taken over, and new ones added.</source>
        <translation>Uma amostra anterior do mesmo raster: seus pontos e rótulos são aproveitados, e novos são acrescentados.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Points with a form to label them, as a GeoPackage.</source>
        <translation>Pontos com um formulário para rotulá-los, como GeoPackage.</translation>
    </message>
    <message>
        <source>Mask a scene…</source>
        <translation>Mascarar uma cena…</translation>
    </message>
    <message>
        <source>Load sample scene</source>
        <translation>Carregar cena de exemplo</translation>
    </message>
    <message>
        <source>Batch a folder…</source>
        <translation>Processar uma pasta em lote…</translation>
    </message>
    <message>
        <source>Explore threshold…</source>
        <translation>Explorar limiar…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Sentinel-2 scene {scene}</source>
        <translation>Cena Sentinel-2 {scene}</translation>
    </message>
    <message>
        <source>Mask this scene…</source>
        <translation>Mascarar esta cena…</translation>
    </message>
    <message>
        <source>Ready to use. Try it on a small sample scene.</source>
        <translation>Pronto para usar. Experimente com uma pequena cena de exemplo.</translation>
    </message>
    <message>
        <source>This checkout has no sample scene; run scripts/demo in it, which makes one.</source>
        <translation>Esta cópia de trabalho não tem cena de exemplo; execute nela scripts/demo, que cria uma.</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Cena de exemplo</translation>
    </message>
    <message>
        <source>Grow and clean…</source>
        <translation>Expandir e limpar…</translation>
    </message>
    <message>
        <source>Apply to bands…</source>
        <translation>Aplicar a bandas…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Masks what the map shows at a coarser resolution, as a temporary layer.</source>
        <translation>Mascara o que o mapa mostra em resolução mais grosseira, como camada temporária.</translation>
    </message>
    <message>
        <source>Choose a value of “{parameter}” first.</source>
        <translation>Escolha primeiro um valor de “{parameter}”.</translation>
    </message>
    <message>
        <source>Preview of the cloud mask</source>
        <translation>Pré-visualização da máscara de nuvens</translation>
    </message>
    <message>
        <source>Threshold explorer</source>
        <translation>Explorador de limiar</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>Só o contorno</translation>
    </message>
    <message>
        <source>Write mask…</source>
        <translation>Gravar máscara…</translation>
    </message>
    <message>
        <source>Threshold (0 to 1)</source>
        <translation>Limiar (0 a 1)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>The explorer needs {library}.</source>
        <translation>O explorador precisa de {library}.</translation>
    </message>
    <message>
        <source>This layer has no values to explore; choose a cloud probability.</source>
        <translation>Esta camada não tem valores para explorar; escolha uma probabilidade de nuvem.</translation>
    </message>
    <message>
        <source>The map does not show this layer.</source>
        <translation>O mapa não mostra esta camada.</translation>
    </message>
    <message>
        <source>Masked: {percent:.1f} % of what the map shows.</source>
        <translation>Mascarado: {percent:.1f} % do que o mapa mostra.</translation>
    </message>
    <message>
        <source>Coarser than the file; zoom in to see the very pixels.</source>
        <translation>Mais grosseiro que o arquivo; aproxime para ver os pixels reais.</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <source>Write mask</source>
        <translation>Gravar máscara</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Escolha primeiro uma camada.</translation>
    </message>
    <message>
        <source>About {seconds} s left</source>
        <translation>Restam cerca de {seconds} s</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>Restam cerca de {minutes} min</translation>
    </message>
    <message>
        <source>Where jobs run (auto, thread: within QGIS, isolated: in the engine)</source>
        <translation>Onde os trabalhos são executados (auto, thread: dentro do QGIS, isolated: no motor)</translation>
    </message>
    <message>
        <source>Fewer than 5 points of stratum "{name}" differ from the others, so the interval may be too narrow; label more there.</source>
        <translation>Menos de 5 pontos do estrato “{name}” diferem dos outros, então o intervalo pode ser estreito demais; rotule mais ali.</translation>
    </message>
    <message>
        <source>No stratum has pixels.</source>
        <translation>Nenhum estrato tem pixels.</translation>
    </message>
    <message>
        <source>The sample has {points} points in stratum "{name}", which has only {size} pixels; are these the stratum sizes of another sample?</source>
        <translation>A amostra tem {points} pontos no estrato “{name}”, que tem só {size} pixels; estes são os tamanhos de estratos de outra amostra?</translation>
    </message>
    <message>
        <source>Stratum "{name}" has no labelled points.</source>
        <translation>O estrato “{name}” não tem pontos rotulados.</translation>
    </message>
    <message>
        <source>Stratum "{name}" has only one labelled point, which tells nothing of the error.</source>
        <translation>O estrato “{name}” tem só um ponto rotulado, que nada diz do erro.</translation>
    </message>
    <message>
        <source>The class mapping does not say what {what} in {title} is; add "{name}=1", "{name}=0" or "{name}=nodata".</source>
        <translation>O mapeamento de classes não diz o que é {what} em {title}; acrescente "{name}=1", "{name}=0" ou "{name}=nodata".</translation>
    </message>
    <message>
        <source>The class mapping is empty; write entries as in {example}, or leave it out.</source>
        <translation>O mapeamento de classes está vazio; escreva entradas como em {example}, ou não o informe.</translation>
    </message>
    <message>
        <source>The class mapping names "{name}", which neither mask nor reference has; they have {known}.</source>
        <translation>O mapeamento de classes cita “{name}”, que nem a máscara nem a referência têm; elas têm {known}.</translation>
    </message>
    <message>
        <source>The class mapping has the value {value}, but classes are 0 to {highest}.</source>
        <translation>O mapeamento de classes tem o valor {value}, mas as classes vão de 0 a {highest}.</translation>
    </message>
    <message>
        <source>the value {value} ("{name}")</source>
        <translation>o valor {value} (“{name}”)</translation>
    </message>
    <message>
        <source>the class "{name}"</source>
        <translation>a classe “{name}”</translation>
    </message>
    <message>
        <source>The class mapping has "{entry}", which is no pair of class and code as in {example}.</source>
        <translation>O mapeamento de classes tem “{entry}”, que não é um par de classe e código como em {example}.</translation>
    </message>
    <message>
        <source>The class mapping has "{entry}", but a class can only be 0 (clear), 1 (masked), nodata, or 2 to 9.</source>
        <translation>O mapeamento de classes tem “{entry}”, mas uma classe só pode ser 0 (limpo), 1 (mascarado), nodata, ou de 2 a 9.</translation>
    </message>
    <message>
        <source>The class mapping has two entries for "{left}"; keep one.</source>
        <translation>O mapeamento de classes tem duas entradas para “{left}”; mantenha uma.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>the value {value}</source>
        <translation>o valor {value}</translation>
    </message>
    <message>
        <source>The class mapping calls "{name}" and its value {value} different things; keep one.</source>
        <translation>O mapeamento de classes dá significados diferentes a “{name}” e ao seu valor {value}; mantenha um.</translation>
    </message>
    <message>
        <source>Neither the map nor the reference has {name}.</source>
        <translation>Nem o mapa nem a referência tem {name}.</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Nada foi comparado.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Acurácia global</translation>
    </message>
    <message>
        <source>User's accuracy (precision)</source>
        <translation>Acurácia do usuário (precisão)</translation>
    </message>
    <message>
        <source>The map has no {name}.</source>
        <translation>O mapa não tem {name}.</translation>
    </message>
    <message>
        <source>Producer's accuracy (recall)</source>
        <translation>Acurácia do produtor (revocação)</translation>
    </message>
    <message>
        <source>The reference has no {name}.</source>
        <translation>A referência não tem {name}.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Share of the area by the reference</source>
        <translation>Proporção da área pela referência</translation>
    </message>
    <message>
        <source>The reference has fewer than two classes.</source>
        <translation>A referência tem menos de duas classes.</translation>
    </message>
    <message>
        <source>F1, mean of the classes</source>
        <translation>F1, média das classes</translation>
    </message>
    <message>
        <source>IoU, mean of the classes</source>
        <translation>IoU, média das classes</translation>
    </message>
    <message>
        <source>Rests on fewer than {samples} samples: too few to be trusted.</source>
        <translation>Baseia-se em menos de {samples} amostras: poucas demais para confiar.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>Clear lost</source>
        <translation>Limpo perdido</translation>
    </message>
    <message>
        <source>Share of the cloud found</source>
        <translation>Proporção de nuvem encontrada</translation>
    </message>
    <message>
        <source>Share of the clear kept</source>
        <translation>Proporção de limpo mantido</translation>
    </message>
    <message>
        <source>Threshold {threshold:.3f}{interval}{growth}: {aim} {value:.3f}{value_interval}.</source>
        <translation>Limiar {threshold:.3f}{interval}{growth}: {aim} {value:.3f}{value_interval}.</translation>
    </message>
    <message>
        <source>Compared: {compared}. Left out: {unknown} that the reference does not know, and {more} more that the mask does not know.</source>
        <translation>Comparados: {compared}. Excluídos: {unknown} que a referência não conhece e mais {more} que a máscara não conhece.</translation>
    </message>
    <message>
        <source>Map: {name}</source>
        <translation>Mapa: {name}</translation>
    </message>
    <message>
        <source>Reference: {name}</source>
        <translation>Referência: {name}</translation>
    </message>
    <message>
        <source>Estimates for the whole area, with 95 % confidence intervals</source>
        <translation>Estimativas para a área toda, com intervalos de confiança de 95 %</translation>
    </message>
    <message>
        <source>Every pixel or point</source>
        <translation>Cada pixel ou ponto</translation>
    </message>
    <message>
        <source>Without pixels near an edge of the reference</source>
        <translation>Sem os pixels perto de uma borda da referência</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>The numbers of the table as a picture.</source>
        <translation>Os números da tabela como imagem.</translation>
    </message>
    <message>
        <source> ({low:.3f} to {high:.3f})</source>
        <translation> ({low:.3f} a {high:.3f})</translation>
    </message>
    <message>
        <source>Best threshold after each growth</source>
        <translation>Melhor limiar após cada crescimento</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Confusion matrix of {mask}</source>
        <translation>Matriz de confusão de {mask}</translation>
    </message>
    <message>
        <source>Measures by threshold; their numbers are in the table below.</source>
        <translation>Medidas por limiar; os números estão na tabela abaixo.</translation>
    </message>
    <message>
        <source>Measures by threshold</source>
        <translation>Medidas por limiar</translation>
    </message>
    <message>
        <source>, grown by {distance_m:g} m</source>
        <translation>, expandido em {distance_m:g} m</translation>
    </message>
    <message>
        <source>Grown by</source>
        <translation>Crescido</translation>
    </message>
    <message>
        <source>Without {count} pixels near an edge of the reference:</source>
        <translation>Sem {count} pixels perto de uma borda da referência:</translation>
    </message>
    <message>
        <source>Estimated shares of the whole area:</source>
        <translation>Proporções estimadas da área toda:</translation>
    </message>
    <message>
        <source>Class "{name}" has room for only {count} of {target} points that are {min_distance_m:g} m apart; ask for a smaller distance or fewer points.</source>
        <translation>Na classe “{name}” cabem só {count} de {target} pontos separados por {min_distance_m:g} m; peça uma distância menor ou menos pontos.</translation>
    </message>
    <message>
        <source>Class "{name}" has only {size} pixels, fewer than the {asked} points asked for.</source>
        <translation>A classe “{name}” tem só {size} pixels, menos que os {asked} pontos pedidos.</translation>
    </message>
    <message>
        <source>Class "{name}" is small for points that are {min_distance_m:g} m apart, so they crowd the edges of its patches; ask for a smaller distance or fewer points.</source>
        <translation>A classe “{name}” é pequena para pontos separados por {min_distance_m:g} m, então eles se juntam nas bordas das suas manchas; peça uma distância menor ou menos pontos.</translation>
    </message>
    <message>
        <source>{left_out} of {resamples} resamples had no such threshold; the interval is that of the others.</source>
        <translation>{left_out} de {resamples} reamostras não tinham tal limiar; o intervalo é o das outras.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>The probability has values from {lowest:g} to {highest:g} instead of 0 to 1; choose how it is stored.</source>
        <translation>A probabilidade tem valores de {lowest:g} a {highest:g} em vez de 0 a 1; escolha como ela está armazenada.</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>cenas</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuvem</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>limpo</translation>
    </message>
    <message>
        <source>No threshold finds {limit:.1%} of the cloud; {reached:.1%} of it have a probability above 0.</source>
        <translation>Nenhum limiar encontra {limit:.1%} da nuvem; {reached:.1%} dela tem probabilidade acima de 0.</translation>
    </message>
    <message>
        <source>No interval: fewer than two {units} to draw from.</source>
        <translation>Sem intervalo: há menos de dois {units} de onde sortear.</translation>
    </message>
    <message>
        <source>No interval: no resample has both clear and cloud.</source>
        <translation>Sem intervalo: nenhuma reamostra tem limpo e nuvem ao mesmo tempo.</translation>
    </message>
    <message>
        <source>The reference has no {kind} where the probability is known.</source>
        <translation>A referência não tem {kind} onde a probabilidade é conhecida.</translation>
    </message>
    <message>
        <source>tile {one} and {other}</source>
        <translation>tile {one} e {other}</translation>
    </message>
    <message>
        <source>sensed {one} and {other}</source>
        <translation>adquiridos {one} e {other}</translation>
    </message>
    <message>
        <source>relative orbit {one} and {other}</source>
        <translation>órbita relativa {one} e {other}</translation>
    </message>
    <message>
        <source>satellite {one} and {other}</source>
        <translation>satélite {one} e {other}</translation>
    </message>
    <message>
        <source>{contradiction}; choose files of one, or set {ANY_ACQUISITION} to use them anyway.</source>
        <translation>{contradiction}; escolha arquivos de uma só, ou marque {ANY_ACQUISITION} para usá-los mesmo assim.</translation>
    </message>
    <message>
        <source>{contradiction}; they are used anyway.</source>
        <translation>{contradiction}; eles são usados mesmo assim.</translation>
    </message>
    <message>
        <source>{one} and {other} are of different acquisitions ({difference})</source>
        <translation>{one} e {other} são de aquisições diferentes ({difference})</translation>
    </message>
    <message>
        <source>This is a bug, please report it with the name of the product: {kind}: {error}</source>
        <translation>Isto é um erro do programa; relate-o com o nome do produto, por favor: {kind}: {error}</translation>
    </message>
    <message>
        <source>{name} is there twice; {used} is used in its place.</source>
        <translation>{name} está repetido; {used} é usado no lugar dele.</translation>
    </message>
    <message>
        <source>{name} is an older processing ({baseline}); {used} ({newer}) of the same acquisition is used in its place.</source>
        <translation>{name} é um processamento mais antigo ({baseline}); {used} ({newer}) da mesma aquisição é usado no lugar dele.</translation>
    </message>
    <message>
        <source>{path} would write the same files as {other}; rename one of them.</source>
        <translation>{path} gravaria os mesmos arquivos que {other}; renomeie um deles.</translation>
    </message>
    <message>
        <source>baseline unknown</source>
        <translation>baseline desconhecido</translation>
    </message>
    <message>
        <source>Its worker failed ({kind}: {error}).</source>
        <translation>O seu trabalhador falhou ({kind}: {error}).</translation>
    </message>
    <message>
        <source>Its worker has ended it, but the answer did not come ({error}); run this again: it goes on.</source>
        <translation>O seu trabalhador a terminou, mas a resposta não chegou ({error}); execute isto outra vez: continua de onde parou.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} is gone; start it again and run this again: it goes on.</source>
        <translation>O agendador Dask em {address} não existe mais; inicie-o de novo e execute isto outra vez: continua de onde parou.</translation>
    </message>
    <message>
        <source>Its workers were killed again and again, as happens when memory is short; give each of them more.</source>
        <translation>Seus trabalhadores foram encerrados à força repetidas vezes, como acontece quando falta memória; dê mais a cada um.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers; start some with `dask worker {address}`.</source>
        <translation>O agendador Dask em {address} não tem trabalhadores; inicie alguns com `dask worker {address}`.</translation>
    </message>
    <message>
        <source>The worker {worker} of {address} has CloudSieve {version}, and this is {own}; install the same version there.</source>
        <translation>O trabalhador {worker} de {address} tem o CloudSieve {version}, e este é o {own}; instale a mesma versão lá.</translation>
    </message>
    <message>
        <source>{count} workers of {address} mask the scenes.</source>
        <translation>{count} trabalhadores de {address} mascaram as cenas.</translation>
    </message>
    <message>
        <source>{SCHEDULER} needs the Python package distributed ({error}). Choose Plugins &gt; CloudSieve &gt; Set up Dask; in a shell, pip install "cloudsieve[dask]". Or unset {SCHEDULER} and choose a number of {WORKERS}.</source>
        <translation>{SCHEDULER} precisa do pacote Python distributed ({error}). Escolha Complementos &gt; CloudSieve &gt; Instalar Dask; em um terminal, pip install "cloudsieve[dask]". Ou deixe {SCHEDULER} sem definir e escolha um número de {WORKERS}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address} ({error}); start one with `dask scheduler`, or give its address.</source>
        <translation>Nenhum agendador Dask responde em {address} ({error}); inicie um com `dask scheduler`, ou informe o endereço dele.</translation>
    </message>
    <message>
        <source>The workers of {address} do not answer within {seconds} s; is one of them, or the scheduler, stuck?</source>
        <translation>Os trabalhadores de {address} não respondem em {seconds} s; um deles, ou o agendador, está travado?</translation>
    </message>
    <message>
        <source>The workers of {address} cannot load CloudSieve {version} ({error}); install it there.</source>
        <translation>Os trabalhadores de {address} não conseguem carregar o CloudSieve {version} ({error}); instale-o lá.</translation>
    </message>
    <message>
        <source>{path} holds no job; write it with --write-jobs.</source>
        <translation>{path} não contém nenhum trabalho; grave-o com --write-jobs.</translation>
    </message>
    <message>
        <source>The part is "{part}"; expected its number and how many there are, such as 17/200.</source>
        <translation>A parte é “{part}”; esperava-se o seu número e quantas há, como 17/200.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a list of jobs ({error}).</source>
        <translation>{path} não pode ser lido como lista de trabalhos ({error}).</translation>
    </message>
    <message>
        <source>{path}, line {number}: {reason}</source>
        <translation>{path}, linha {number}: {reason}</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose the folder that holds one file for each scene.</source>
        <translation>{folder} não é uma pasta; escolha a pasta que contém um arquivo para cada cena.</translation>
    </message>
    <message>
        <source>{folder} holds nothing of the acquisition of {name}; add it, or leave the folder unset.</source>
        <translation>{folder} não contém nada da aquisição de {name}; acrescente-o, ou deixe a pasta sem definir.</translation>
    </message>
    <message>
        <source>{folder} holds several files of the acquisition of {name}: {files}; keep one of them there.</source>
        <translation>{folder} contém vários arquivos da aquisição de {name}: {files}; mantenha um deles ali.</translation>
    </message>
    <message>
        <source>Its process was killed {times} times, as happens when memory is short; mask it alone, or with fewer workers.</source>
        <translation>O seu processo foi encerrado à força {times} vezes, como acontece quando falta memória; mascare-a sozinha, ou com menos processos.</translation>
    </message>
    <message>
        <source>The mask was there, made with the same settings.</source>
        <translation>A máscara já estava lá, feita com as mesmas configurações.</translation>
    </message>
    <message>
        <source>It has no valid pixel.</source>
        <translation>Não tem nenhum pixel válido.</translation>
    </message>
    <message>
        <source>Cloud: {cloud:.1f} %, more than {most:g} %.</source>
        <translation>Nuvem: {cloud:.1f} %, mais que {most:g} %.</translation>
    </message>
    <message>
        <source>{name} is a product of {satellite}; only Sentinel-2 can be masked.</source>
        <translation>{name} é um produto de {satellite}; só Sentinel-2 pode ser mascarado.</translation>
    </message>
    <message>
        <source>{INPUT} {source} does not exist; choose a folder or a list of products.</source>
        <translation>{INPUT} {source} não existe; escolha uma pasta ou uma lista de produtos.</translation>
    </message>
    <message>
        <source>{source} holds no Sentinel-2 product; choose the folder or the list again.</source>
        <translation>{source} não contém nenhum produto Sentinel-2; escolha de novo a pasta ou a lista.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list of products ({error}); write one path per line, as UTF-8 text.</source>
        <translation>{file} não pode ser lido como lista de produtos ({error}); escreva um caminho por linha, como texto UTF-8.</translation>
    </message>
    <message>
        <source>The darkest pixels of band {band} of {scene} have {darkest}; without an offset they lie near 0. The bands seem to carry the +1000 of processing baseline 04.00 and later</source>
        <translation>Os pixels mais escuros da banda {band} de {scene} têm {darkest}; sem deslocamento ficam perto de 0. As bandas parecem trazer os +1000 do baseline de processamento 04.00 e posteriores</translation>
    </message>
    <message>
        <source>Radiometric offset of {band}: {offset:g} (no metadata beside the bands); quantification {quantification:g}.</source>
        <translation>Deslocamento radiométrico de {band}: {offset:g} (não há metadados ao lado das bandas); quantificação {quantification:g}.</translation>
    </message>
    <message>
        <source>Radiometric offset of {band}: {offset:g} ({OFFSET}: {choice}); quantification {quantification:g}.</source>
        <translation>Deslocamento radiométrico de {band}: {offset:g} ({OFFSET}: {choice}); quantificação {quantification:g}.</translation>
    </message>
    <message>
        <source>No product metadata was found beside the bands of {scene}: they are taken without offset, which is right for baselines before 04.00 and for harmonised data. Otherwise set {OFFSET} to {OFFSET:-1000}.</source>
        <translation>Não foram encontrados metadados do produto ao lado das bandas de {scene}: elas são usadas sem deslocamento, o que é certo para baselines anteriores a 04.00 e para dados harmonizados. Senão, ponha {OFFSET} em {OFFSET:-1000}.</translation>
    </message>
    <message>
        <source>DN {value:.0f}</source>
        <translation>ND {value:.0f}</translation>
    </message>
    <message>
        <source>reflectance {value:.2f}</source>
        <translation>reflectância {value:.2f}</translation>
    </message>
    <message>
        <source>{finding}; the mask may show cloud everywhere.</source>
        <translation>{finding}; a máscara pode mostrar nuvem em toda parte.</translation>
    </message>
    <message>
        <source>{finding}, which is 0.1 in reflectance: subtract it, or set {OFFSET} to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}, o que é 0.1 em reflectância: subtraia-o, ou ponha {OFFSET} em {OFFSET:none} se a cena é toda de cirrus claro.</translation>
    </message>
    <message>
        <source>{finding}: set {OFFSET} to {OFFSET:-1000}, or to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}: ponha {OFFSET} em {OFFSET:-1000}, ou em {OFFSET:none} se a cena é toda de cirrus claro.</translation>
    </message>
    <message>
        <source>The darkest pixels of band {band} of {scene} have DN {dark_dn:.0f}; with the offset {offset:g} they become negative reflectance. The bands seem to be harmonised already: set {OFFSET} to {OFFSET:none}.</source>
        <translation>Os pixels mais escuros da banda {band} de {scene} têm ND {dark_dn:.0f}; com o deslocamento {offset:g} viram reflectância negativa. As bandas parecem já harmonizadas: ponha {OFFSET} em {OFFSET:none}.</translation>
    </message>
    <message>
        <source>{finding}, and its metadata of baseline {baseline} lists no offset: set {OFFSET} to {OFFSET:-1000}, or to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}, e os seus metadados do baseline {baseline} não indicam deslocamento: ponha {OFFSET} em {OFFSET:-1000}, ou em {OFFSET:none} se a cena é toda de cirrus claro.</translation>
    </message>
    <message>
        <source>None of the {count} sub-scenes is in {folder}; unpack subscenes.zip and masks.zip so that the files lie in its folders subscenes and masks, not in folders within these.</source>
        <translation>Nenhuma das {count} subcenas está em {folder}; descompacte subscenes.zip e masks.zip de modo que os arquivos fiquem nas suas pastas subscenes e masks, não em pastas dentro destas.</translation>
    </message>
    <message>
        <source>{folder} is the catalogue itself; choose another folder.</source>
        <translation>{folder} é o próprio catálogo; escolha outra pasta.</translation>
    </message>
    <message>
        <source>{bands} and {mask} have different sizes; download them again.</source>
        <translation>{bands} e {mask} têm tamanhos diferentes; baixe-os de novo.</translation>
    </message>
    <message>
        <source>{lacking} of {count} sub-scenes are not in {folder} and are left out.</source>
        <translation>{lacking} de {count} subcenas não estão em {folder} e são excluídas.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); choose another folder.</source>
        <translation>Não é possível gravar em {folder} ({reason}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>{done} of {count} sub-scenes were counted before.</source>
        <translation>{done} de {count} subcenas foram contadas antes.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); is the disk full?</source>
        <translation>Não é possível gravar {path} ({reason}); o disco está cheio?</translation>
    </message>
    <message>
        <source>{reason} The benchmark goes on without deep networks.</source>
        <translation>{reason} A avaliação continua sem redes profundas.</translation>
    </message>
    <message>
        <source>{folder} has no {file}; choose the folder of the Cloud Mask Catalogue.</source>
        <translation>{folder} não tem {file}; escolha a pasta do Cloud Mask Catalogue.</translation>
    </message>
    <message>
        <source>{path} lacks {lack}; download it again.</source>
        <translation>Em {path} falta {lack}; baixe-o de novo.</translation>
    </message>
    <message>
        <source>{path} is {dtype} {shape}, but a sub-scene has {count} bands of reflectance; download it again.</source>
        <translation>{path} é {dtype} {shape}, mas uma subcena tem {count} bandas de reflectância; baixe-a de novo.</translation>
    </message>
    <message>
        <source>{path} holds the value {value:g}, which is no reflectance; divide digital numbers by 10000.</source>
        <translation>{path} contém o valor {value:g}, que não é uma reflectância; divida os números digitais por 10000.</translation>
    </message>
    <message>
        <source>{path} is {dtype} {shape}, but a mask has {count} classes; download it again.</source>
        <translation>{path} é {dtype} {shape}, mas uma máscara tem {count} classes; baixe-a de novo.</translation>
    </message>
    <message>
        <source>{path} has pixels of no class or of several; download it again.</source>
        <translation>{path} tem pixels de nenhuma classe ou de várias; baixe-o de novo.</translation>
    </message>
    <message>
        <source>{path} is no table of tags ({reason}); download it again.</source>
        <translation>{path} não é uma tabela de etiquetas ({reason}); baixe-a de novo.</translation>
    </message>
    <message>
        <source>the column "{name}"</source>
        <translation>a coluna “{name}”</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>{folder} has no folder {name}; unpack {name}.zip there.</source>
        <translation>{folder} não tem a pasta {name}; descompacte {name}.zip ali.</translation>
    </message>
    <message>
        <source>{path} cannot be read as an array ({reason}); download it again.</source>
        <translation>{path} não pode ser lido como matriz ({reason}); baixe-o de novo.</translation>
    </message>
    <message>
        <source>equal names; 0 clear, 1 masked, 255 NoData; labels: {form}</source>
        <translation>nomes iguais; 0 limpo, 1 mascarado, 255 NoData; rótulos: {form}</translation>
    </message>
    <message>
        <source>{path} declares {declared:g} as NoData: its pixels of that value are left out.</source>
        <translation>{path} declara {declared:g} como valor sem dados: seus pixels com esse valor são excluídos.</translation>
    </message>
    <message>
        <source>scene classification (SCL)</source>
        <translation>classificação de cena (SCL)</translation>
    </message>
    <message>
        <source>cloud probability (MSK_CLDPRB)</source>
        <translation>probabilidade de nuvem (MSK_CLDPRB)</translation>
    </message>
    <message>
        <source>download the product completely</source>
        <translation>baixe o produto completo</translation>
    </message>
    <message>
        <source>{product} has no {layer}; {advice}.</source>
        <translation>{product} não tem {layer}; {advice}.</translation>
    </message>
    <message>
        <source>it is a Level-1C product: choose the Level-2A product of the same acquisition, or use Cloud probability (s2cloudless)</source>
        <translation>é um produto Level-1C: escolha o produto Level-2A da mesma aquisição, ou use Probabilidade de nuvem (s2cloudless)</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>O trabalho</translation>
    </message>
    <message>
        <source>{path} cannot be read as a job ({error}).</source>
        <translation>{path} não pode ser lido como trabalho ({error}).</translation>
    </message>
    <message>
        <source>{name}: done after {seconds:.1f} s.</source>
        <translation>{name}: pronto após {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>It is not known whether {path} is of Level-1C or Level-2A; choose the network for it in {NETWORK}.</source>
        <translation>Não se sabe se {path} é de Level-1C ou Level-2A; escolha a rede para ele em {NETWORK}.</translation>
    </message>
    <message>
        <source>It is not known whether {path} is of Level-1C or Level-2A, for which there are different networks; give a whole product, with its metadata.</source>
        <translation>Não se sabe se {path} é de Level-1C ou Level-2A, para os quais há redes diferentes; informe um produto inteiro, com os seus metadados.</translation>
    </message>
    <message>
        <source>{network} is for {levels}, but {path} is of {level}; choose another network in {NETWORK}, or {NETWORK:auto}.</source>
        <translation>{network} é para {levels}, mas {path} é de {level}; escolha outra rede em {NETWORK}, ou {NETWORK:auto}.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, less than the {side} x {side} that the network sees at once; the rest of them is mirrored, so trust the result less, or give more of the scene.</source>
        <translation>{name} tem {width} x {height} pixels, menos que os {side} x {side} que a rede vê de uma vez; o resto é completado por espelhamento, então confie menos no resultado, ou informe mais da cena.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up OmniCloudMask; in a shell, `python -m cloudsieve.engine add omnicloudmask`.</source>
        <translation>Escolha Complementos &gt; CloudSieve &gt; Instalar OmniCloudMask; em um terminal, `python -m cloudsieve.engine add omnicloudmask`.</translation>
    </message>
    <message>
        <source>OmniCloudMask loads its weights; where they are not on this computer yet, it fetches them from huggingface.co.</source>
        <translation>O OmniCloudMask carrega os seus pesos; se ainda não estão neste computador, ele os baixa de huggingface.co.</translation>
    </message>
    <message>
        <source>OmniCloudMask is not set up. {remedy}</source>
        <translation>O OmniCloudMask não está instalado. {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask {version} is too old; install 1.8 or later. {remedy}</source>
        <translation>O OmniCloudMask {version} é antigo demais; instale o 1.8 ou mais recente. {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask cannot be loaded ({reason}). {remedy}</source>
        <translation>O OmniCloudMask não pode ser carregado ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask {version} cannot load its weights ({reason}). It fetches them from huggingface.co into {folder}; see that this computer reaches it, or remove what is damaged there.</source>
        <translation>O OmniCloudMask {version} não consegue carregar os seus pesos ({reason}). Ele os baixa de huggingface.co para {folder}; verifique se este computador tem acesso a esse site, ou remova o que está danificado na pasta.</translation>
    </message>
    <message>
        <source>{path} takes or gives {found}, but its row tells {expected} (bands or classes, rows, columns); correct the row, or give the file that it tells of.</source>
        <translation>{path} recebe ou dá {found}, mas a sua linha diz {expected} (bandas ou classes, linhas, colunas); corrija a linha, ou informe o arquivo de que ela fala.</translation>
    </message>
    <message>
        <source>Deep networks need onnxruntime, which is not set up. {remedy}</source>
        <translation>Redes profundas precisam do onnxruntime, que não está instalado. {remedy}</translation>
    </message>
    <message>
        <source>{path} is not the file that {network} was tested with: it is damaged or another version. {remedy}</source>
        <translation>{path} não é o arquivo com que {network} foi testada: está danificado ou é outra versão. {remedy}</translation>
    </message>
    <message>
        <source>{path} has {count} inputs or outputs; expected one of each: bands in, classes out.</source>
        <translation>{path} tem {count} entradas ou saídas; esperava-se uma de cada: entram bandas, saem classes.</translation>
    </message>
    <message>
        <source>{path} gives numbers from {least:g} to {most:g}, which do not go with gives_logits {told} in its row; correct the row, or give the file that it tells of.</source>
        <translation>{path} dá números de {least:g} a {most:g}, que não combinam com gives_logits {told} na sua linha; corrija a linha, ou informe o arquivo de que ela fala.</translation>
    </message>
    <message>
        <source>onnxruntime cannot be loaded ({reason}). {remedy}</source>
        <translation>O onnxruntime não pode ser carregado ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>{path} is no network that onnxruntime {version} can load ({reason}); give a whole ONNX file.</source>
        <translation>{path} não é uma rede que o onnxruntime {version} possa carregar ({reason}); informe um arquivo ONNX inteiro.</translation>
    </message>
    <message>
        <source>{path} fails on a square of {shape} (bands, rows, columns) with onnxruntime {version} ({reason}); correct its row, or give another file.</source>
        <translation>{path} falha num quadrado de {shape} (bandas, linhas, colunas) com o onnxruntime {version} ({reason}); corrija a sua linha, ou informe outro arquivo.</translation>
    </message>
    <message>
        <source>Give the right file, or mend the sha256 of its row.</source>
        <translation>Informe o arquivo certo, ou corrija o sha256 da sua linha.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up deep networks; in a shell, `python -m cloudsieve.engine add deep`.</source>
        <translation>Escolha Complementos &gt; CloudSieve &gt; Instalar redes profundas; em um terminal, `python -m cloudsieve.engine add deep`.</translation>
    </message>
    <message>
        <source>The network {network} needs the file {file} of {project}, which is not set up. {remedy}</source>
        <translation>A rede {network} precisa do arquivo {file} de {project}, que não está instalado. {remedy}</translation>
    </message>
    <message>
        <source>In {row}, the row of the network {path}, the entry {key} is missing or wrong; expected: {expected}.</source>
        <translation>Em {row}, a linha da rede {path}, a entrada {key} falta ou está errada; esperava-se: {expected}.</translation>
    </message>
    <message>
        <source>The network {path} does not exist; give the path of an ONNX file.</source>
        <translation>A rede {path} não existe; informe o caminho de um arquivo ONNX.</translation>
    </message>
    <message>
        <source>The network {path} needs the file {row} beside it, which tells its bands and classes ({reason}); the page on deep networks shows one.</source>
        <translation>A rede {path} precisa ao lado dela do arquivo {row}, que informa as suas bandas e classes ({reason}); a página sobre redes profundas mostra um.</translation>
    </message>
    <message>
        <source>{path} must end in {suffix}.</source>
        <translation>{path} deve terminar em {suffix}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} does not exist; create it first.</source>
        <translation>Não é possível gravar {path}: a pasta {folder} não existe; crie-a primeiro.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file name.</source>
        <translation>{path} é uma pasta; escolha um nome de arquivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} is read-only; choose another folder.</source>
        <translation>Não é possível gravar {path}: a pasta {folder} é somente leitura; escolha outra pasta.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}); is the disk full?</source>
        <translation>Não é possível gravar {path} ({error}); o disco está cheio?</translation>
    </message>
    <message>
        <source>Cancelled: no output was written.</source>
        <translation>Cancelado: nenhuma saída foi gravada.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for the job; close other programs, or choose a smaller extent or coarser pixels.</source>
        <translation>Este computador tem pouca memória livre para o trabalho; feche outros programas, ou escolha uma extensão menor ou pixels mais grossos.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>O arquivo do modelo {path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>it can crash QGIS when loaded into it</source>
        <translation>pode derrubar o QGIS ao ser carregado nele</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>não está instalado</translation>
    </message>
    <message>
        <source>The engine {ENGINE:numba} cannot be used here: {obstacle}. Choose the engine {ENGINE:auto} or {ENGINE:numpy}.</source>
        <translation>O motor {ENGINE:numba} não pode ser usado aqui: {obstacle}. Escolha o motor {ENGINE:auto} ou {ENGINE:numpy}.</translation>
    </message>
    <message>
        <source>The forest needs an offset and a quantification value for each of {n_features} bands; found {offsets} and {quantifications}.</source>
        <translation>A floresta precisa de um deslocamento e um valor de quantificação para cada uma das {n_features} bandas; há {offsets} e {quantifications}.</translation>
    </message>
    <message>
        <source>Quantification values must be above 0, not [{quantifications}].</source>
        <translation>Os valores de quantificação devem ser maiores que 0, não [{quantifications}].</translation>
    </message>
    <message>
        <source>The model {name} is neither in {folder} nor in an installed {project} package. Choose Plugins &gt; CloudSieve &gt; Set up engine, or install the zip of a release, which brings it; in a shell, `pip install --no-deps {project}`.</source>
        <translation>O modelo {name} não está nem em {folder} nem em um pacote {project} instalado. Escolha Complementos &gt; CloudSieve &gt; Instalar motor, ou instale o zip de uma versão publicada, que o traz; em um terminal, `pip install --no-deps {project}`.</translation>
    </message>
    <message>
        <source>The model file {path} does not exist; give the path of a LightGBM text model, or none.</source>
        <translation>O arquivo do modelo {path} não existe; informe o caminho de um modelo de texto LightGBM, ou nenhum.</translation>
    </message>
    <message>
        <source>its arrays are of another kind</source>
        <translation>suas matrizes são de outro tipo</translation>
    </message>
    <message>
        <source>its nodes are not three numbers each</source>
        <translation>seus nós não são três números cada um</translation>
    </message>
    <message>
        <source>its sigmoid is {value}, not a number above 0</source>
        <translation>sua sigmoide é {value}, não um número acima de 0</translation>
    </message>
    <message>
        <source>a leaf value is not a finite number</source>
        <translation>o valor de uma folha não é um número finito</translation>
    </message>
    <message>
        <source>a split has no threshold</source>
        <translation>uma divisão não tem limiar</translation>
    </message>
    <message>
        <source>it has no trees</source>
        <translation>não tem árvores</translation>
    </message>
    <message>
        <source>a tree has a loop or a gap</source>
        <translation>uma árvore tem um ciclo ou uma lacuna</translation>
    </message>
    <message>
        <source>it averages its trees (a random forest)</source>
        <translation>tira a média das suas árvores (uma floresta aleatória)</translation>
    </message>
    <message>
        <source>its objective is {objective}, not binary</source>
        <translation>seu objetivo é {objective}, não binary</translation>
    </message>
    <message>
        <source>it has linear trees</source>
        <translation>tem árvores lineares</translation>
    </message>
    <message>
        <source>a tree of {count} leaves has {values} leaf values</source>
        <translation>uma árvore de {count} folhas tem {values} valores de folhas</translation>
    </message>
    <message>
        <source>the lists of a tree differ in length</source>
        <translation>as listas de uma árvore têm comprimentos diferentes</translation>
    </message>
    <message>
        <source>it has categorical splits</source>
        <translation>tem divisões categóricas</translation>
    </message>
    <message>
        <source>it has splits that treat missing values apart</source>
        <translation>tem divisões que tratam valores ausentes à parte</translation>
    </message>
    <message>
        <source>a threshold is not a finite number</source>
        <translation>um limiar não é um número finito</translation>
    </message>
    <message>
        <source>a split uses a feature beyond the {count}</source>
        <translation>uma divisão usa uma variável além das {count}</translation>
    </message>
    <message>
        <source>it has no end of its trees, so it is cut short or something else</source>
        <translation>não tem o fim das suas árvores, então está cortado ou é outra coisa</translation>
    </message>
    <message>
        <source>feature {feature} has {count} thresholds, more than {most}</source>
        <translation>a variável {feature} tem {count} limiares, mais que {most}</translation>
    </message>
    <message>
        <source>its thresholds do not ascend</source>
        <translation>seus limiares não são crescentes</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} is {value}, not {expected}</source>
        <translation>{key} é {value}, não {expected}</translation>
    </message>
    <message>
        <source>{source} is not a LightGBM model that CloudSieve can evaluate: {found}; give the published model, or another binary LightGBM model of the same {n_features} features.</source>
        <translation>{source} não é um modelo LightGBM que o CloudSieve possa avaliar: {found}; informe o modelo publicado, ou outro modelo LightGBM binário das mesmas {n_features} variáveis.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>The engine {ENGINE:lightgbm} needs the package lightgbm, which cannot be imported ({error}); install it, or choose {ENGINE:auto}.</source>
        <translation>O motor {ENGINE:lightgbm} precisa do pacote lightgbm, que não pode ser importado ({error}); instale-o, ou escolha {ENGINE:auto}.</translation>
    </message>
    <message>
        <source>{file} does not exist; choose an existing GeoPackage.</source>
        <translation>{file} não existe; escolha um GeoPackage existente.</translation>
    </message>
    <message>
        <source>{file} has no layer "{wanted}"; it has {layers}.</source>
        <translation>{file} não tem nenhuma camada “{wanted}”; tem {layers}.</translation>
    </message>
    <message>
        <source>{file} has {count} layers ({layers}); name one as {file}|layername=NAME.</source>
        <translation>{file} tem {count} camadas ({layers}); nomeie uma como {file}|layername=NOME.</translation>
    </message>
    <message>
        <source>{file} has no coordinate reference system; give it one first (Assign projection).</source>
        <translation>{file} não tem sistema de referência de coordenadas; dê-lhe um primeiro (Definir projeção).</translation>
    </message>
    <message>
        <source>{file} has both points and polygons; choose a layer of one kind.</source>
        <translation>{file} tem tanto pontos quanto polígonos; escolha uma camada de um só tipo.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a GeoPackage ({error}); export the layer to a GeoPackage first.</source>
        <translation>{file} não pode ser lido como GeoPackage ({error}); exporte primeiro a camada para um GeoPackage.</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>uma máscara</translation>
    </message>
    <message>
        <source>a cloud probability</source>
        <translation>uma probabilidade de nuvem</translation>
    </message>
    <message>
        <source>a raster of mask sources</source>
        <translation>um raster de fontes da máscara</translation>
    </message>
    <message>
        <source>a raster of cloud heights</source>
        <translation>um raster de alturas de nuvens</translation>
    </message>
    <message>
        <source>a raster of agreement</source>
        <translation>um raster de concordância</translation>
    </message>
    <message>
        <source>a raster of classes</source>
        <translation>um raster de classes</translation>
    </message>
    <message>
        <source>a probability of cloud shadow</source>
        <translation>uma probabilidade de sombra de nuvem</translation>
    </message>
    <message>
        <source>make a mask of it first (Mask from cloud probability, Mask from Fmask or QA band)</source>
        <translation>faça primeiro uma máscara dele (Máscara da probabilidade de nuvem, Máscara de Fmask ou banda QA)</translation>
    </message>
    <message>
        <source>choose the output of Cloud probability (s2cloudless)</source>
        <translation>escolha a saída de Probabilidade de nuvem (s2cloudless)</translation>
    </message>
    <message>
        <source>{path} is {found}, not {expected}; {remedy}.</source>
        <translation>{path} é {found}, não {expected}; {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers, not a mask (0 clear, 1 masked, 255 NoData); is it a cloud probability? Then {remedy}.</source>
        <translation>{path} contém números {dtype}, não uma máscara (0 limpo, 1 mascarado, 255 sem dados); é uma probabilidade de nuvem? Então {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds the value {values}, so it is no mask (0 clear, 1 masked, 255 NoData); {remedy}.</source>
        <translation>{path} contém o valor {values}, então não é uma máscara (0 limpo, 1 mascarado, 255 sem dados); {remedy}.</translation>
    </message>
    <message>
        <source>{path} stores its probability as {stored}, not {encoding}; set {ENCODING} so.</source>
        <translation>{path} armazena a sua probabilidade como {stored}, não {encoding}; ajuste {ENCODING} de acordo.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers; a probability from 0 to 1 needs float32. Set {ENCODING} to {ENCODING:percent} or {ENCODING:byte}, or choose a probability if this is a mask or a class raster.</source>
        <translation>{path} contém números {dtype}; uma probabilidade de 0 a 1 precisa de float32. Ponha {ENCODING} em {ENCODING:percent} ou {ENCODING:byte}, ou escolha uma probabilidade se isto é uma máscara ou um raster de classes.</translation>
    </message>
    <message>
        <source>{path} holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that the file has, or a file that holds a cloud probability.</source>
        <translation>{path} contém o valor {value:g}, fora de 0 a {limit:g}; escolha o valor de {ENCODING} que o arquivo tem, ou um arquivo com uma probabilidade de nuvem.</translation>
    </message>
    <message>
        <source>{path} is {found} that CloudSieve wrote, not {expected}; choose another raster.</source>
        <translation>{path} é {found} que o CloudSieve gravou, não {expected}; escolha outro raster.</translation>
    </message>
    <message>
        <source>{path} declares {declared:g} as NoData: its pixels of that value count as unknown.</source>
        <translation>{path} declara {declared:g} como valor sem dados: seus pixels com esse valor contam como desconhecidos.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers beyond classes, which are 0 to {nodata}; {remedy}.</source>
        <translation>{path} contém números {dtype} além das classes, que vão de 0 a {nodata}; {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds no number above 100 although 255 stands for a probability of 1: if it is in percent, set {ENCODING} to {ENCODING:percent}.</source>
        <translation>{path} não contém nenhum número acima de 100 embora 255 represente uma probabilidade de 1: se está em porcentagem, ponha {ENCODING} em {ENCODING:percent}.</translation>
    </message>
    <message>
        <source>a number above {above:g}, {maximum:g} at most</source>
        <translation>um número acima de {above:g}, {maximum:g} no máximo</translation>
    </message>
    <message>
        <source>{minimum:g} to {maximum:g}</source>
        <translation>{minimum:g} a {maximum:g}</translation>
    </message>
    <message>
        <source>{minimum:g} or more</source>
        <translation>{minimum:g} ou mais</translation>
    </message>
    <message>
        <source>{key} is empty; give the path of a file, or leave it out where it is optional.</source>
        <translation>{key} está vazio; informe o caminho de um arquivo, ou não o informe onde é opcional.</translation>
    </message>
    <message>
        <source>{key} is {path}, which holds characters that are no text; rename its files and folders.</source>
        <translation>{key} é {path}, que contém caracteres que não são texto; renomeie seus arquivos e pastas.</translation>
    </message>
    <message>
        <source>bands are counted from 1</source>
        <translation>as bandas são contadas a partir de 1</translation>
    </message>
    <message>
        <source>{key} is {value:g}; {remedy}.</source>
        <translation>{key} é {value:g}; {remedy}.</translation>
    </message>
    <message>
        <source>a number above {above:g}</source>
        <translation>um número acima de {above:g}</translation>
    </message>
    <message>
        <source>expected {range}</source>
        <translation>esperava-se {range}</translation>
    </message>
    <message>
        <source>Give either a product or band rasters, not both and not neither.</source>
        <translation>Informe ou um produto ou rasters de bandas, não ambos nem nenhum.</translation>
    </message>
    <message>
        <source>Give either an SCL raster or a Level-2A product, not both and not neither.</source>
        <translation>Informe ou um raster SCL ou um produto Level-2A, não ambos nem nenhum.</translation>
    </message>
    <message>
        <source>SCL classes are 0 to 11, not [{classes}].</source>
        <translation>As classes SCL vão de 0 a 11, não [{classes}].</translation>
    </message>
    <message>
        <source>{CLDPRB_THRESHOLD} is set, but no MSK_CLDPRB raster is given; choose one in {CLDPRB}, or unset it.</source>
        <translation>{CLDPRB_THRESHOLD} está definido, mas nenhum raster MSK_CLDPRB é informado; escolha um em {CLDPRB}, ou deixe-o sem definir.</translation>
    </message>
    <message>
        <source>A hybrid mask needs two masks or more.</source>
        <translation>Uma máscara híbrida precisa de duas máscaras ou mais.</translation>
    </message>
    <message>
        <source>A sources raster has room for {most} masks, not {count}; combine some of them first.</source>
        <translation>Em um raster de fontes cabem {most} máscaras, não {count}; combine antes algumas delas.</translation>
    </message>
    <message>
        <source>{MIN_VOTES} is {min_votes}, but there are {count} masks; ask for {count} at most.</source>
        <translation>{MIN_VOTES} é {min_votes}, mas há {count} máscaras; peça {count} no máximo.</translation>
    </message>
    <message>
        <source>{BANDS} are [{bands}]; bands are counted from 1.</source>
        <translation>{BANDS} é [{bands}]; as bandas são contadas a partir de 1.</translation>
    </message>
    <message>
        <source>Give either a product or a NIR raster, not both and not neither.</source>
        <translation>Informe ou um produto ou um raster NIR, não ambos nem nenhum.</translation>
    </message>
    <message>
        <source>A NIR raster alone does not tell where the clouds are; choose their mask in {CLOUDS}.</source>
        <translation>Um raster NIR sozinho não diz onde estão as nuvens; escolha a máscara delas em {CLOUDS}.</translation>
    </message>
    <message>
        <source>Water is told by the bands of a product; a NIR raster alone has none, so unset {WATER}.</source>
        <translation>A água é reconhecida pelas bandas de um produto; um raster NIR sozinho não as tem, então desmarque {WATER}.</translation>
    </message>
    <message>
        <source>A network sees four bands or more; a NIR raster alone does not do, so set {SHADOWS_BY} to {SHADOWS_BY:geometry}.</source>
        <translation>Uma rede vê quatro bandas ou mais; um raster NIR sozinho não basta, então ponha {SHADOWS_BY} em {SHADOWS_BY:geometry}.</translation>
    </message>
    <message>
        <source>The network does not tell water; unset {WATER}, or set {SHADOWS_BY} to {SHADOWS_BY:network-and-geometry}.</source>
        <translation>A rede não distingue a água; deixe {WATER} sem definir, ou ponha {SHADOWS_BY} em {SHADOWS_BY:network-and-geometry}.</translation>
    </message>
    <message>
        <source>{MIN_HEIGHT} is {min_height_m:g}, not below {MAX_HEIGHT}, {max_height_m:g}.</source>
        <translation>{MIN_HEIGHT} é {min_height_m:g}, não abaixo de {MAX_HEIGHT}, {max_height_m:g}.</translation>
    </message>
    <message>
        <source>No class is selected in {CLASSES}: the mask would be empty.</source>
        <translation>Nenhuma classe está selecionada em {CLASSES}: a máscara ficaria vazia.</translation>
    </message>
    <message>
        <source>{MASKS} is empty; choose a mask to assess.</source>
        <translation>{MASKS} está vazio; escolha uma máscara para avaliar.</translation>
    </message>
    <message>
        <source>A report has room for {most} masks, not {count}; leave some out.</source>
        <translation>Em um relatório cabem {most} máscaras, não {count}; exclua algumas.</translation>
    </message>
    <message>
        <source>{STRATA} belongs to labelled points; choose them in {LABELS}.</source>
        <translation>{STRATA} diz respeito a pontos rotulados; escolha-os em {LABELS}.</translation>
    </message>
    <message>
        <source>{DISTANCES} is "{value}"; write metres from 0 to {highest:g} as in "0, 20, 60".</source>
        <translation>{DISTANCES} é “{value}”; escreva metros de 0 a {highest:g} como em “0, 20, 60”.</translation>
    </message>
    <message>
        <source>{DISTANCES} has {count} growth distances; choose at most {most}.</source>
        <translation>{DISTANCES} tem {count} distâncias de expansão; escolha {most} no máximo.</translation>
    </message>
    <message>
        <source>{AIM} as chosen needs {AIM_VALUE}: how many percent?</source>
        <translation>{AIM}, como foi escolhido, precisa de {AIM_VALUE}: quantos por cento?</translation>
    </message>
    <message>
        <source>{SCENES} holds {count} scene; a date is compared with others, so give two at least, better eleven.</source>
        <translation>{SCENES} contém {count} cena; uma data é comparada com outras, então informe duas no mínimo, melhor onze.</translation>
    </message>
    <message>
        <source>Unknown job "{name}"; expected one of {jobs}.</source>
        <translation>Trabalho desconhecido “{name}”; esperava-se um de {jobs}.</translation>
    </message>
    <message>
        <source>The custom scheme needs {VALUES} or {BITS}: what should be masked?</source>
        <translation>O esquema próprio precisa de {VALUES} ou {BITS}: o que deve ser mascarado?</translation>
    </message>
    <message>
        <source>{EXTENT} needs four numbers: xmin, ymin, xmax, ymax.</source>
        <translation>{EXTENT} precisa de quatro números: xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>{EXTENT} is empty: {xmin:g} {ymin:g} {xmax:g} {ymax:g}; give xmin, ymin, xmax, ymax.</source>
        <translation>{EXTENT} está vazia: {xmin:g} {ymin:g} {xmax:g} {ymax:g}; informe xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>Give either a reference raster or labels, not both and not neither.</source>
        <translation>Informe ou um raster de referência ou rótulos, não ambos nem nenhum.</translation>
    </message>
    <message>
        <source>{CLASS_FIELD} is empty; name the field of the labels that holds the class.</source>
        <translation>{CLASS_FIELD} está vazio; informe o campo dos rótulos que contém a classe.</translation>
    </message>
    <message>
        <source>{DEEP} lets the shadows of the network vote by themselves, so {SHADOWS_BY} cannot keep only those that the geometry confirms; set {DEEP} to {DEEP:clouds}, or {SHADOWS_BY} to {SHADOWS_BY:geometry}.</source>
        <translation>{DEEP} deixa as sombras da rede votarem por si sós, então {SHADOWS_BY} não pode manter só as que a geometria confirma; ponha {DEEP} em {DEEP:clouds}, ou {SHADOWS_BY} em {SHADOWS_BY:geometry}.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadeiro ou falso</translation>
    </message>
    <message>
        <source>The job must be one JSON object.</source>
        <translation>O trabalho deve ser um único objeto JSON.</translation>
    </message>
    <message>
        <source>Job {name} has no parameter {unknown}; it knows {known}.</source>
        <translation>O trabalho {name} não tem o parâmetro {unknown}; ele conhece {known}.</translation>
    </message>
    <message>
        <source>Job {name} needs {missing}.</source>
        <translation>O trabalho {name} precisa de {missing}.</translation>
    </message>
    <message>
        <source>{key} must be {kind}, not {value}.</source>
        <translation>{key} deve ser {kind}, não {value}.</translation>
    </message>
    <message>
        <source>{name} is given twice, once by the name that it has in dialogs; give it once.</source>
        <translation>{name} é informado duas vezes, uma delas pelo nome que tem nos diálogos; informe-o uma vez.</translation>
    </message>
    <message>
        <source>{key} must be a list, not {value}.</source>
        <translation>{key} deve ser uma lista, não {value}.</translation>
    </message>
    <message>
        <source>{key} is "{value}"; expected one of {options}.</source>
        <translation>{key} é “{value}”; esperava-se um de {options}.</translation>
    </message>
    <message>
        <source>{key} must be a number that a computer can hold, not {digits}...</source>
        <translation>{key} deve ser um número que caiba em um computador, não {digits}...</translation>
    </message>
    <message>
        <source>The job is not valid JSON ({error}); mend it there.</source>
        <translation>O trabalho não é JSON válido ({error}); corrija-o ali.</translation>
    </message>
    <message>
        <source>Give either {MASKS} or {FOLDER}, not both and not neither.</source>
        <translation>Informe ou {MASKS} ou {FOLDER}, não ambos nem nenhum.</translation>
    </message>
    <message>
        <source>Give either {SCENES} or {FOLDER}, not both and not neither.</source>
        <translation>Informe ou {SCENES} ou {FOLDER}, não ambos nem nenhum.</translation>
    </message>
    <message>
        <source>{title} has no field "{class_field}"; set {CLASS_FIELD} to one of its fields: {fields}.</source>
        <translation>{title} não tem o campo “{class_field}”; escolha em {CLASS_FIELD} um dos seus campos: {fields}.</translation>
    </message>
    <message>
        <source>{title} has no points or polygons; choose a layer with labels.</source>
        <translation>{title} não tem pontos nem polígonos; escolha uma camada com rótulos.</translation>
    </message>
    <message>
        <source>Nothing in {title} is labelled; fill its field "{class_field}" first.</source>
        <translation>Nada em {title} está rotulado; preencha primeiro o seu campo “{class_field}”.</translation>
    </message>
    <message>
        <source>None of the {outside} points of {title} lies on {path}; choose points and rasters of the same place.</source>
        <translation>Nenhum dos {outside} pontos de {title} está sobre {path}; escolha pontos e rasters do mesmo lugar.</translation>
    </message>
    <message>
        <source>None of the polygons of {title} covers a pixel of {name}; choose polygons and rasters of the same place.</source>
        <translation>Nenhum dos polígonos de {title} cobre um pixel de {name}; escolha polígonos e rasters do mesmo lugar.</translation>
    </message>
    <message>
        <source>The points of {title} have contradictory sizes of strata ({field}, {other_field}): they are of different samples, or were added by hand; remove those, or choose the raster in {STRATA}.</source>
        <translation>Os pontos de {title} têm tamanhos de estratos contraditórios ({field}, {other_field}): são de amostras diferentes ou foram acrescentados à mão; remova-os, ou escolha o raster em {STRATA}.</translation>
    </message>
    <message>
        <source>The points of {title} have sizes of strata ({field}) that cannot be.</source>
        <translation>Os pontos de {title} têm tamanhos de estratos ({field}) que são impossíveis.</translation>
    </message>
    <message>
        <source>{path} knows no stratum at any of the points of {title}.</source>
        <translation>{path} não conhece nenhum estrato em nenhum dos pontos de {title}.</translation>
    </message>
    <message>
        <source>{empty} of {total} features of {title} are not labelled yet and are left out.</source>
        <translation>{empty} de {total} feições de {title} ainda não estão rotuladas e são excluídas.</translation>
    </message>
    <message>
        <source>{count} points of {title} repeat another one on the same pixel: left out.</source>
        <translation>{count} pontos de {title} repetem outro no mesmo pixel: excluídos.</translation>
    </message>
    <message>
        <source>{outside} of {total} points of {title} lie outside {path}.</source>
        <translation>{outside} de {total} pontos de {title} estão fora de {path}.</translation>
    </message>
    <message>
        <source>{disputed} pixels lie in polygons of {title} of different classes: left out.</source>
        <translation>{disputed} pixels estão em polígonos de {title} de classes diferentes: excluídos.</translation>
    </message>
    <message>
        <source>{left_out} points of {title} lie in no stratum of {path}: left out.</source>
        <translation>{left_out} pontos de {title} não estão em nenhum estrato de {path}: excluídos.</translation>
    </message>
    <message>
        <source>{title} has two points on one pixel of {path} ({x:.10g} {y:.10g}) with the labels {one} and {other}; remove one of them.</source>
        <translation>{title} tem dois pontos em um mesmo pixel de {path} ({x:.10g} {y:.10g}) com os rótulos {one} e {other}; remova um deles.</translation>
    </message>
    <message>
        <source>the mask while its patches are measured</source>
        <translation>a máscara enquanto as suas manchas são medidas</translation>
    </message>
    <message>
        <source>The layer holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that it has, or a cloud probability.</source>
        <translation>A camada contém o valor {value:g}, fora de 0 a {limit:g}; escolha o valor de {ENCODING} que ela tem, ou uma probabilidade de nuvem.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>{path} is given {count} times; a date counts once.</source>
        <translation>{path} é informado {count} vezes; uma data conta uma vez.</translation>
    </message>
    <message>
        <source>{path} is of tile {tile}, but {first} of {first_tile}; compare dates of one tile.</source>
        <translation>{path} é do tile {tile}, mas {first} do {first_tile}; compare datas de um só tile.</translation>
    </message>
    <message>
        <source>{paths} does not tell its date, so the scenes are taken in the order given.</source>
        <translation>{paths} não diz a sua data, então as cenas são usadas na ordem dada.</translation>
    </message>
    <message>
        <source>Masked: {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.</source>
        <translation>Mascarado: {masked_percent:.2f} % dos pixels válidos; válido: {valid_percent:.2f} % de todos.</translation>
    </message>
    <message>
        <source>Flagged by source, of the valid pixels, before cleaning: {shares}.</source>
        <translation>Sinalizado por fonte, dos pixels válidos, antes da limpeza: {shares}.</translation>
    </message>
    <message>
        <source>{name} holds {value:g} in {count} pixels that are not masked, so it cannot be NoData too; set {NODATA} to a value that no pixel holds{proposal}.</source>
        <translation>{name} contém {value:g} em {count} pixels que não estão mascarados, então não pode ser também o valor sem dados; ponha {NODATA} em um valor que nenhum pixel contém{proposal}.</translation>
    </message>
    <message>
        <source>{path} has bands of type {types}; choose {BANDS} of one type.</source>
        <translation>{path} tem bandas dos tipos {types}; escolha {BANDS} de um só tipo.</translation>
    </message>
    <message>
        <source>{NODATA} is {value:g}, which {dtype} bands of {path} cannot hold; choose a whole number from {lowest} to {highest}.</source>
        <translation>{NODATA} é {value:g}, que não cabe em bandas {dtype} de {path}; escolha um número inteiro de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>; NaN is free</source>
        <translation>; NaN está livre</translation>
    </message>
    <message>
        <source>, for instance {value}</source>
        <translation>, por exemplo {value}</translation>
    </message>
    <message>
        <source>{name} holds {value:g} in pixels that are not masked, as old Level-2A products do, so NoData is {free} in the output, which no pixel holds.</source>
        <translation>{name} contém {value:g} em pixels que não estão mascarados, como em produtos Level-2A antigos, então o valor sem dados da saída é {free}, que nenhum pixel contém.</translation>
    </message>
    <message>
        <source>Where {mask} is right (light grey), misses (blue) and raises false alarms (orange); dark grey is not compared.</source>
        <translation>Onde {mask} acerta (cinza claro), omite (azul) e dá alarmes falsos (laranja); o cinza escuro não é comparado.</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>acurácia global</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>acurácia balanceada</translation>
    </message>
    <message>
        <source>users accuracy</source>
        <translation>acurácia do usuário</translation>
    </message>
    <message>
        <source>producers accuracy</source>
        <translation>acurácia do produtor</translation>
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
        <translation>a máscara {title}</translation>
    </message>
    <message>
        <source>compared: {count}</source>
        <translation>comparados: {count}</translation>
    </message>
    <message>
        <source>Accuracy of {mask}</source>
        <translation>Acurácia de {mask}</translation>
    </message>
    <message>
        <source>Accuracy of masks</source>
        <translation>Acurácia das máscaras</translation>
    </message>
    <message>
        <source>{ERRORS} is a raster, but points tell nothing between them; leave it unset.</source>
        <translation>{ERRORS} é um raster, mas pontos nada dizem entre eles; deixe-o sem definir.</translation>
    </message>
    <message>
        <source>Edge tolerance</source>
        <translation>Tolerância de bordas</translation>
    </message>
    <message>
        <source>{TOLERANCE} is {tolerance_m:g} m, less than a pixel of {smallest:g} m: it leaves nothing out.</source>
        <translation>{TOLERANCE} é {tolerance_m:g} m, menos que um pixel de {smallest:g} m: não exclui nada.</translation>
    </message>
    <message>
        <source>{TOLERANCE} is passed over: points have no edges.</source>
        <translation>{TOLERANCE} é ignorado: pontos não têm bordas.</translation>
    </message>
    <message>
        <source>{title} does not tell which strata its points were drawn from, so they count alike and do not stand for the whole area; if they are a stratified sample, choose the raster in {STRATA}.</source>
        <translation>{title} não diz de quais estratos os seus pontos foram sorteados, então eles contam por igual e não representam a área toda; se são uma amostra estratificada, escolha o raster em {STRATA}.</translation>
    </message>
    <message>
        <source>{name} and {title} know no pixel in common, so nothing was compared; choose files of the same place.</source>
        <translation>{name} e {title} não conhecem nenhum pixel em comum, então nada foi comparado; escolha arquivos do mesmo lugar.</translation>
    </message>
    <message>
        <source>{name}: some numbers rest on too few samples to be trusted; the report says which.</source>
        <translation>{name}: alguns números se apoiam em amostras de menos para serem confiáveis; o relatório diz quais.</translation>
    </message>
    <message>
        <source>Output grid: {grid}.</source>
        <translation>Grade de saída: {grid}.</translation>
    </message>
    <message>
        <source>Network: {network}; bands {bands}; classes {classes}.</source>
        <translation>Rede: {network}; bandas {bands}; classes {classes}.</translation>
    </message>
    <message>
        <source>Network evaluated: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s with reading and writing.</source>
        <translation>Rede avaliada: {valid_mpx:.3g} Mpx em {elapsed_s:.1f} s, {speed:.3g} Mpx/s com leitura e gravação.</translation>
    </message>
    <message>
        <source>Every distance and area is 0: the mask is copied as it is.</source>
        <translation>Todas as distâncias e áreas são 0: a máscara é copiada como está.</translation>
    </message>
    <message>
        <source>Cancelled: {done} masks are written and stay; run it again to go on.</source>
        <translation>Cancelado: {done} máscaras estão gravadas e ficam; execute de novo para continuar.</translation>
    </message>
    <message>
        <source>{name}: masked after {seconds:.1f} s, but too cloudy.</source>
        <translation>{name}: mascarada após {seconds:.1f} s, mas nublada demais.</translation>
    </message>
    <message>
        <source>{name}: masked after {seconds:.1f} s.</source>
        <translation>{name}: mascarada após {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>Product: {product}; tile {tile}, sensed {time}.</source>
        <translation>Produto: {product}; tile {tile}, adquirido {time}.</translation>
    </message>
    <message>
        <source>Cleaning: patches below {patches:g} m2 dropped, holes below {holes:g} m2 filled, grown by {distance:g} m.</source>
        <translation>Limpeza: manchas abaixo de {patches:g} m2 descartadas, buracos abaixo de {holes:g} m2 preenchidos, expansão de {distance:g} m.</translation>
    </message>
    <message>
        <source>{product} is a Level-2A product with an SCL of its own; leave {SCL} unset.</source>
        <translation>{product} é um produto Level-2A com a sua própria SCL; deixe {SCL} sem definir.</translation>
    </message>
    <message>
        <source>{CLDPRB_THRESHOLD} is set, but {product} is a Level-1C product, which has no MSK_CLDPRB; choose the Level-2A product of the same acquisition in {SCL}, or unset it.</source>
        <translation>{CLDPRB_THRESHOLD} está definido, mas {product} é um produto Level-1C, que não tem MSK_CLDPRB; escolha o produto Level-2A da mesma aquisição em {SCL}, ou deixe-o sem definir.</translation>
    </message>
    <message>
        <source>Deep network: {network}; it sees pixels of {pixel_m:g} m. {DEEP}: {deep}; {SHADOWS_BY}: {shadows_by}.</source>
        <translation>Rede profunda: {network}; ela vê pixels de {pixel_m:g} m. {DEEP}: {deep}; {SHADOWS_BY}: {shadows_by}.</translation>
    </message>
    <message>
        <source>Clouds: probability above {threshold:g}, averaged over {average:g} pixels, dilated by {dilation:g}.</source>
        <translation>Nuvens: probabilidade acima de {threshold:g}, média em {average:g} pixels, dilatação de {dilation:g}.</translation>
    </message>
    <message>
        <source>Level-2A product: {PROBABILITY} is Sen2Cor's cloud probability (MSK_CLDPRB), not s2cloudless.</source>
        <translation>Produto Level-2A: {PROBABILITY} é a probabilidade de nuvem do Sen2Cor (MSK_CLDPRB), não do s2cloudless.</translation>
    </message>
    <message>
        <source>{name}: masked {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.</source>
        <translation>{name}: mascarado {masked_percent:.2f} % dos pixels válidos; válido: {valid_percent:.2f} % de todos.</translation>
    </message>
    <message>
        <source>No date was read.</source>
        <translation>Nenhuma data foi lida.</translation>
    </message>
    <message>
        <source>{path} has another coordinate reference system than {first}; compare dates of one tile.</source>
        <translation>{path} tem outro sistema de referência de coordenadas que {first}; compare datas de um só tile.</translation>
    </message>
    <message>
        <source>Cancelled: {done} of {count} dates are written and stay.</source>
        <translation>Cancelado: {done} de {count} datas estão gravadas e ficam.</translation>
    </message>
    <message>
        <source>{path} has no pixel of {size:g} m within the extent; set a smaller {RESOLUTION}.</source>
        <translation>{path} não tem nenhum pixel de {size:g} m dentro da extensão; ponha uma {RESOLUTION} menor.</translation>
    </message>
    <message>
        <source>{title} in {EXISTING} is no sample of this algorithm: it lacks points, {class_field} or {stratum_field}.</source>
        <translation>{title} em {EXISTING} não é uma amostra deste algoritmo: faltam-lhe pontos, {class_field} ou {stratum_field}.</translation>
    </message>
    <message>
        <source>The points of {title} in {EXISTING} were not drawn from {path}, or were moved; give the raster that they were drawn from.</source>
        <translation>Os pontos de {title} em {EXISTING} não foram sorteados de {path}, ou foram movidos; informe o raster de que foram sorteados.</translation>
    </message>
    <message>
        <source>{path} is open in another program; remove its layer there, or choose another name.</source>
        <translation>{path} está aberto em outro programa; remova lá a sua camada, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} holds {labelled} labelled points, which would be lost; choose another name, and give the points in {EXISTING} to keep them.</source>
        <translation>{path} contém {labelled} pontos rotulados que seriam perdidos; escolha outro nome, e informe os pontos em {EXISTING} para mantê-los.</translation>
    </message>
    <message>
        <source>{input} is NoData everywhere; there is nothing to draw points from.</source>
        <translation>{input} não tem dados em parte alguma; não há de onde sortear pontos.</translation>
    </message>
    <message>
        <source>Class "{name}": {count} points of {size} pixels.</source>
        <translation>Classe “{name}”: {count} pontos de {size} pixels.</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose one that holds products.</source>
        <translation>{folder} não é uma pasta; escolha uma que contenha produtos.</translation>
    </message>
    <message>
        <source>{folder} holds no products (*.SAFE or *.zip); choose the folder around them.</source>
        <translation>{folder} não contém produtos (*.SAFE ou *.zip); escolha a pasta em que eles estão.</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizável</translation>
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
        <translation>pelo menos {share:g} % de um polígono está limpo</translation>
    </message>
    <message>
        <source>None of the polygons of {title} lies on a valid pixel of the scenes; choose polygons and scenes of the same place.</source>
        <translation>Nenhum dos polígonos de {title} está sobre um pixel válido das cenas; escolha polígonos e cenas do mesmo lugar.</translation>
    </message>
    <message>
        <source>{path} has no mask of its acquisition in {MASKS}; make one first (Mask a Sentinel-2 scene).</source>
        <translation>{path} não tem nenhuma máscara da sua aquisição em {MASKS}; faça uma primeiro (Mascarar uma cena Sentinel-2).</translation>
    </message>
    <message>
        <source>{one} is of {level}, but {other} of {other_level}; take scenes of one level.</source>
        <translation>{one} é de {level}, mas {other} de {other_level}; use cenas de um só nível.</translation>
    </message>
    <message>
        <source>{CLOUD_PROBABILITY} needs Level-1C products, but {path} is of Level-2A; leave it out.</source>
        <translation>{CLOUD_PROBABILITY} precisa de produtos Level-1C, mas {path} é de Level-2A; exclua-o.</translation>
    </message>
    <message>
        <source>{INDICES} names {band} (cirrus), but {path} is of Level-2A, which has no such band; leave it out.</source>
        <translation>{INDICES} menciona {band} (cirros), mas {path} é de Level-2A, que não tem essa banda; exclua-a.</translation>
    </message>
    <message>
        <source>{path} has no metadata that tells its radiometric offset, which is taken as none; if it is of baseline 04.00 or later, set {OFFSET}.</source>
        <translation>{path} não tem metadados que digam o seu deslocamento radiométrico, que é tomado como nenhum; se é do baseline 04.00 ou posterior, defina {OFFSET}.</translation>
    </message>
    <message>
        <source>{index} of {polygon}</source>
        <translation>{index} de {polygon}</translation>
    </message>
    <message>
        <source>no known level</source>
        <translation>nenhum nível conhecido</translation>
    </message>
    <message>
        <source>{path} and {title} know no pixel in common; choose files of the same place.</source>
        <translation>{path} e {title} não conhecem nenhum pixel em comum; escolha arquivos do mesmo lugar.</translation>
    </message>
    <message>
        <source>{MAPPING} tells more than two classes apart, but a threshold two; write only 0, 1 or nodata.</source>
        <translation>{MAPPING} distingue mais de duas classes, mas um limiar só duas; escreva só 0, 1 ou nodata.</translation>
    </message>
    <message>
        <source>Best threshold of {probability}</source>
        <translation>Melhor limiar de {probability}</translation>
    </message>
    <message>
        <source>{title} does not tell which strata its points were drawn from, so they count alike.</source>
        <translation>{title} não diz de quais estratos os seus pontos foram sorteados, então eles contam por igual.</translation>
    </message>
    <message>
        <source>The reference {title} has no {kind} where {path} is known, so no threshold is better than another; choose a reference with both.</source>
        <translation>A referência {title} não tem {kind} onde {path} é conhecido, então nenhum limiar é melhor que outro; escolha uma referência com ambos.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocos</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose one that holds masks or products.</source>
        <translation>{folder} não é uma pasta; escolha uma que contenha máscaras ou produtos.</translation>
    </message>
    <message>
        <source>{folder} holds neither masks (*.tif) nor Sentinel-2 products; choose another folder.</source>
        <translation>{folder} não contém nem máscaras (*.tif) nem produtos Sentinel-2; escolha outra pasta.</translation>
    </message>
    <message>
        <source>Nothing in {folder} could be masked; the log says why.</source>
        <translation>Nada em {folder} pôde ser mascarado; o registro diz por quê.</translation>
    </message>
    <message>
        <source>None of the polygons of {title} lies on a valid pixel of the masks; choose polygons and masks of the same place.</source>
        <translation>Nenhum dos polígonos de {title} está sobre um pixel válido das máscaras; escolha polígonos e máscaras do mesmo lugar.</translation>
    </message>
    <message>
        <source>Cloud and shadow are told apart where a raster of mask sources says so; of a plain mask only what is masked is known.</source>
        <translation>Nuvem e sombra são distinguidas onde um raster de fontes da máscara diz; de uma máscara simples só se sabe o que está mascarado.</translation>
    </message>
    <message>
        <source>None of the rasters is a mask; choose masks of CloudSieve, or products.</source>
        <translation>Nenhum dos rasters é uma máscara; escolha máscaras do CloudSieve, ou produtos.</translation>
    </message>
    <message>
        <source>{path} cannot be masked: {reason}</source>
        <translation>{path} não pode ser mascarado: {reason}</translation>
    </message>
    <message>
        <source>{product} is not masked, for {mask} is a mask of the same acquisition.</source>
        <translation>{product} não é mascarado, pois {mask} é uma máscara da mesma aquisição.</translation>
    </message>
    <message>
        <source>{product}: masked as Mask a Sentinel-2 scene does by default.</source>
        <translation>{product}: mascarado como Mascarar uma cena Sentinel-2 faz por padrão.</translation>
    </message>
    <message>
        <source>set {SUN_ZENITH}, {SUN_AZIMUTH}, {VIEW_ZENITH} and {VIEW_AZIMUTH} by hand</source>
        <translation>defina {SUN_ZENITH}, {SUN_AZIMUTH}, {VIEW_ZENITH} e {VIEW_AZIMUTH} à mão</translation>
    </message>
    <message>
        <source>0 to 360, clockwise from north</source>
        <translation>0 a 360, no sentido horário a partir do norte</translation>
    </message>
    <message>
        <source>{path} has no metadata of its tile (MTD_TL.xml), which tells where the sun stood; download the product completely, or {remedy}.</source>
        <translation>{path} não tem metadados do seu tile (MTD_TL.xml), que dizem onde estava o sol; baixe o produto completo, ou {remedy}.</translation>
    </message>
    <message>
        <source>{file} tells no angles of the sun; download the product again, or {remedy}.</source>
        <translation>{file} não diz os ângulos do sol; baixe o produto de novo, ou {remedy}.</translation>
    </message>
    <message>
        <source>Shadows need the angles of the sun; give a product with its metadata, or set {SUN_ZENITH} and {SUN_AZIMUTH}.</source>
        <translation>As sombras precisam dos ângulos do sol; informe um produto com os seus metadados, ou defina {SUN_ZENITH} e {SUN_AZIMUTH}.</translation>
    </message>
    <message>
        <source>{file} has angle grids of different sizes for one band; download the product again.</source>
        <translation>{file} tem grades de ângulos de tamanhos diferentes para uma banda; baixe o produto de novo.</translation>
    </message>
    <message>
        <source>{file} has an empty angle grid; download the product again.</source>
        <translation>{file} tem uma grade de ângulos vazia; baixe o produto de novo.</translation>
    </message>
    <message>
        <source>{file} has an angle grid with a {name} of {step_m:g} m; download the product again.</source>
        <translation>{file} tem uma grade de ângulos com {name} de {step_m:g} m; baixe o produto de novo.</translation>
    </message>
    <message>
        <source>0 to below 90 (0 is overhead)</source>
        <translation>0 a menos de 90 (0 é a vertical)</translation>
    </message>
    <message>
        <source>{file} has angles out of range; expected zenith angles of {zenith} and azimuths of {azimuth}. Download the product again, or {remedy}.</source>
        <translation>{file} tem ângulos fora da faixa; esperavam-se ângulos zenitais de {zenith} e azimutes de {azimuth}. Baixe o produto de novo, ou {remedy}.</translation>
    </message>
    <message>
        <source>{parameter} is {angle:g} degrees; expected {range}.</source>
        <translation>{parameter} é {angle:g} graus; esperava-se {range}.</translation>
    </message>
    <message>
        <source>{given} is set without {missing}; set both, or give a product.</source>
        <translation>{given} está definido sem {missing}; defina ambos, ou informe um produto.</translation>
    </message>
    <message>
        <source>{file} has a mean angle without one zenith and one azimuth; download the product again.</source>
        <translation>{file} tem um ângulo médio sem um zênite e um azimute; baixe o produto de novo.</translation>
    </message>
    <message>
        <source>{file} has an angle grid without matching zenith and azimuth; download the product again.</source>
        <translation>{file} tem uma grade de ângulos sem zênite e azimute correspondentes; baixe o produto de novo.</translation>
    </message>
    <message>
        <source>{file} has an angle grid that is no table of numbers; download the product again.</source>
        <translation>{file} tem uma grade de ângulos que não é uma tabela de números; baixe o produto de novo.</translation>
    </message>
    <message>
        <source>{file} has "{text}" where a number belongs; download the product again.</source>
        <translation>{file} tem “{text}” onde deve haver um número; baixe o produto de novo.</translation>
    </message>
    <message>
        <source>The sun stood {elevation_deg:.1f} degrees above the horizon; below {low_deg:g} degrees most shadows lie far from their clouds or beyond the tile, and few of them can be matched.</source>
        <translation>O sol estava {elevation_deg:.1f} graus acima do horizonte; abaixo de {low_deg:g} graus a maioria das sombras está longe das suas nuvens ou além do tile, e poucas podem ser pareadas.</translation>
    </message>
    <message>
        <source>No viewing angles are known, so the satellite is taken to be overhead; shadows of high clouds may be missed. Cloud shadow takes them by hand, as {VIEW_ZENITH} and {VIEW_AZIMUTH}.</source>
        <translation>Os ângulos de visada não são conhecidos, então supõe-se o satélite na vertical; sombras de nuvens altas podem ser perdidas. Sombra de nuvens os recebe à mão, como {VIEW_ZENITH} e {VIEW_AZIMUTH}.</translation>
    </message>
    <message>
        <source>{file} is damaged: its checksum is not the one in {manifest}; download the product again, or unset {CHECK} if the file was changed on purpose.</source>
        <translation>{file} está danificado: a sua soma de verificação não é a de {manifest}; baixe o produto de novo, ou desmarque {CHECK} se o arquivo foi alterado de propósito.</translation>
    </message>
    <message>
        <source>{file} has another size than {manifest} says, as have {count} other files that are read: they were replaced, or are incomplete, so their checksums tell nothing.</source>
        <translation>{file} tem outro tamanho que o dito em {manifest}, assim como outros {count} arquivos que são lidos: foram substituídos, ou estão incompletos, então as suas somas de verificação nada dizem.</translation>
    </message>
    <message>
        <source>{file} is damaged or cannot be read ({error}); download the product again.</source>
        <translation>{file} está danificado ou não pode ser lido ({error}); baixe o produto de novo.</translation>
    </message>
    <message>
        <source>{what} is there twice: {first} and {second}. Keep one of them.</source>
        <translation>{what} está repetido: {first} e {second}. Mantenha um deles.</translation>
    </message>
    <message>
        <source>Band {name}</source>
        <translation>A banda {name}</translation>
    </message>
    <message>
        <source>{file} tells no {key} in {group}; download the metadata of the scene again.</source>
        <translation>{file} não diz {key} em {group}; baixe de novo os metadados da cena.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, which is read from this computer alone; download it.</source>
        <translation>{path} é do Landsat, que só é lido deste computador; baixe-o.</translation>
    </message>
    <message>
        <source>{path} is an archive of Landsat; unpack it, and give the folder.</source>
        <translation>{path} é um arquivo compactado do Landsat; descompacte-o e informe a pasta.</translation>
    </message>
    <message>
        <source>{path} is no band of Landsat by its name; give all bands of one scene, named as they were downloaded.</source>
        <translation>{path} não é uma banda do Landsat pelo nome; informe todas as bandas de uma cena, com os nomes com que foram baixadas.</translation>
    </message>
    <message>
        <source>{path} holds no band of Landsat with reflectance (such as ..._SR_B2.TIF, or ..._B2.TIF of Level 1); download it completely.</source>
        <translation>{path} não contém nenhuma banda do Landsat com reflectância (como ..._SR_B2.TIF, ou ..._B2.TIF de Level 1); baixe-o por completo.</translation>
    </message>
    <message>
        <source>{path} is {scene}; only Collection 2 of Landsat 4 to 9 with blue and infrared bands can be read ({known}).</source>
        <translation>{path} é {scene}; só pode ser lida a Collection 2 do Landsat 4 a 9 com bandas azul e infravermelhas ({known}).</translation>
    </message>
    <message>
        <source>{file} has no MTL file beside it, which tells how its numbers become reflectance; download the one of its scene (..._MTL.txt), or use Level 2.</source>
        <translation>{file} não tem ao lado um arquivo MTL, que diz como os seus números viram reflectância; baixe o da sua cena (..._MTL.txt), ou use Level 2.</translation>
    </message>
    <message>
        <source>{file} tells a SUN_ELEVATION of {elevation:g} degrees; by night there is no reflectance.</source>
        <translation>{file} indica uma SUN_ELEVATION de {elevation:g} graus; à noite não há reflectância.</translation>
    </message>
    <message>
        <source>{folder} holds {count} scenes of Landsat; give the MTL file or a band of one of them: {scenes}.</source>
        <translation>{folder} contém {count} cenas do Landsat; informe o arquivo MTL ou uma banda de uma delas: {scenes}.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); download the metadata of the scene again.</source>
        <translation>{file} não pode ser lido ({error}); baixe de novo os metadados da cena.</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>é maior que {limit} MB</translation>
    </message>
    <message>
        <source>{path} is of the scene {scene}, but {other} of {other_scene}; give the bands of one scene.</source>
        <translation>{path} é da cena {scene}, mas {other} de {other_scene}; informe as bandas de uma só cena.</translation>
    </message>
    <message>
        <source>{file} holds &lt;{element}&gt; instead of the metadata of a Sentinel-2 product; download it again.</source>
        <translation>{file} contém &lt;{element}&gt; em vez dos metadados de um produto Sentinel-2; baixe-o de novo.</translation>
    </message>
    <message>
        <source>{file}: {element} is "{text}"; expected a number.</source>
        <translation>{file}: {element} é “{text}”; esperava-se um número.</translation>
    </message>
    <message>
        <source>{file}: {element} is "{text}"; expected {lowest:.0f} to {highest:.0f}. Download the product again.</source>
        <translation>{file}: {element} é “{text}”; esperava-se de {lowest:.0f} a {highest:.0f}. Baixe o produto de novo.</translation>
    </message>
    <message>
        <source>{file}: {element} has the band_id "{text}"; expected 0 to 12.</source>
        <translation>{file}: {element} tem o band_id “{text}”; esperava-se de 0 a 12.</translation>
    </message>
    <message>
        <source>{path} lists radiometric offsets, but none for band_id {band_id}; download the product again.</source>
        <translation>{path} lista deslocamentos radiométricos, mas nenhum para o band_id {band_id}; baixe o produto de novo.</translation>
    </message>
    <message>
        <source>{file} gives band_id {band_id} two values of {element}, {one:g} and {other:g}; download the product again.</source>
        <translation>{file} dá ao band_id {band_id} dois valores de {element}, {one:g} e {other:g}; baixe o produto de novo.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, and this needs a product of Sentinel-2; "Clouds and shadows (deep network)" and "Mask from Fmask or QA band" take Landsat.</source>
        <translation>{path} é do Landsat, e isto precisa de um produto do Sentinel-2; “Nuvens e sombras (rede profunda)” e “Máscara de Fmask ou banda QA” aceitam Landsat.</translation>
    </message>
    <message>
        <source>Give a .SAFE folder, its MTD_MSIL1C.xml or MTD_MSIL2A.xml, a .zip of it, or a folder of band files with names like B02.jp2.</source>
        <translation>Informe uma pasta .SAFE, o seu MTD_MSIL1C.xml ou MTD_MSIL2A.xml, um .zip dela, ou uma pasta de arquivos de bandas com nomes como B02.jp2.</translation>
    </message>
    <message>
        <source>{file} is not a Sentinel-2 product. {remedy}</source>
        <translation>{file} não é um produto Sentinel-2. {remedy}</translation>
    </message>
    <message>
        <source>{granules} is empty: the product is incomplete; unzip or download it again.</source>
        <translation>{granules} está vazia: o produto está incompleto; descompacte-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>The path of the product is empty. {remedy}</source>
        <translation>O caminho do produto está vazio. {remedy}</translation>
    </message>
    <message>
        <source>The path {path} holds characters that are no text; rename its files and folders.</source>
        <translation>O caminho {path} contém caracteres que não são texto; renomeie seus arquivos e pastas.</translation>
    </message>
    <message>
        <source>{path} does not exist. {remedy}</source>
        <translation>{path} não existe. {remedy}</translation>
    </message>
    <message>
        <source>{archive} has no {name} inside; check the path.</source>
        <translation>{archive} não tem {name} dentro; verifique o caminho.</translation>
    </message>
    <message>
        <source>{file} is a zip inside a zip; unzip the outer one first.</source>
        <translation>{file} é um zip dentro de um zip; descompacte antes o de fora.</translation>
    </message>
    <message>
        <source>{file} is encrypted; unzip it with its password and give the folder.</source>
        <translation>{file} está criptografado; descompacte-o com a sua senha e informe a pasta.</translation>
    </message>
    <message>
        <source>{file} holds {count} files, more than any product; unzip it and give one product.</source>
        <translation>{file} contém {count} arquivos, mais que qualquer produto; descompacte-o e informe um produto.</translation>
    </message>
    <message>
        <source>{file} nests its folders more than {most} deep, so it is no product. {remedy}</source>
        <translation>{file} aninha suas pastas além de {most} níveis, então não é um produto. {remedy}</translation>
    </message>
    <message>
        <source>{archive} holds {member}, which would inflate to {size_mb:.0f} MB, as no raster of a product does; download it again.</source>
        <translation>{archive} contém {member}, que descompactado teria {size_mb:.0f} MB, como nenhum raster de um produto; baixe-o de novo.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; move those of the product to a folder of their own.</source>
        <translation>{folder} contém mais de {most} arquivos; mova os do produto para uma pasta só deles.</translation>
    </message>
    <message>
        <source>{folder} holds {count} products; give one of them: {names}.</source>
        <translation>{folder} contém {count} produtos; informe um deles: {names}.</translation>
    </message>
    <message>
        <source>{folder} has no GRANULE folder: the product is incomplete; unzip or download it again.</source>
        <translation>{folder} não tem pasta GRANULE: o produto está incompleto; descompacte-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{folder} is empty. {remedy}</source>
        <translation>{folder} está vazia. {remedy}</translation>
    </message>
    <message>
        <source>{folder} holds {count} granules; give the folder of one of them as {INPUT}: {folders}.</source>
        <translation>{folder} contém {count} grânulos; informe a pasta de um deles como {INPUT}: {folders}.</translation>
    </message>
    <message>
        <source>{granules} holds no bands: the product is incomplete; unzip or download it again.</source>
        <translation>{granules} não contém bandas: o produto está incompleto; descompacte-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{folder} cannot be listed, as no folder on a web server can, and by its manifest.safe neither ({error}). Give the zip of the product, or a STAC item.</source>
        <translation>Não é possível listar {folder}, como nenhuma pasta em um servidor web, nem pelo seu manifest.safe ({error}). Informe o zip do produto, ou um item STAC.</translation>
    </message>
    <message>
        <source>{file} lists {name}, which is not below it.</source>
        <translation>{file} lista {name}, que não está abaixo dele.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a zip archive ({error}); download it again.</source>
        <translation>{file} não pode ser lido como arquivo zip ({error}); baixe-o de novo.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {error}.</source>
        <translation>{folder} não pode ser lida: {error}.</translation>
    </message>
    <message>
        <source>s2cloudless needs band B10 (cirrus), and Level-2A products have none. Use the Level-1C product of the same acquisition, or "Mask from scene classification (SCL)".</source>
        <translation>O s2cloudless precisa da banda B10 (cirrus), e produtos Level-2A não a têm. Use o produto Level-1C da mesma aquisição, ou “Máscara da classificação de cena (SCL)”.</translation>
    </message>
    <message>
        <source>{path} has no file of band {missing}; it has {bands}. Unzip or download the product completely.</source>
        <translation>{path} não tem arquivo da banda {missing}; tem {bands}. Descompacte ou baixe o produto completo.</translation>
    </message>
    <message>
        <source>{path} holds no band files: the product is incomplete. {remedy}</source>
        <translation>{path} não contém arquivos de bandas: o produto está incompleto. {remedy}</translation>
    </message>
    <message>
        <source>No band files were given; expected files with names like B02.jp2.</source>
        <translation>Nenhum arquivo de banda foi informado; esperavam-se arquivos com nomes como B02.jp2.</translation>
    </message>
    <message>
        <source>{path} is a Level-2A product: {remedy}</source>
        <translation>{path} é um produto Level-2A: {remedy}</translation>
    </message>
    <message>
        <source>{path} names no band {missing}; it has {bands}. Stack all bands, and give each its name.</source>
        <translation>{path} não nomeia a banda {missing}; tem {bands}. Empilhe todas as bandas e dê a cada uma o seu nome.</translation>
    </message>
    <message>
        <source>{path} is a folder; expected a band file with a name like B02.jp2.</source>
        <translation>{path} é uma pasta; esperava-se um arquivo de banda com um nome como B02.jp2.</translation>
    </message>
    <message>
        <source>{path} has the offset {offset:g} and the quantification value {quantification:g} by the metadata of its product, but {other} has no metadata beside it; give all bands from one product.</source>
        <translation>{path} tem o deslocamento {offset:g} e o valor de quantificação {quantification:g} pelos metadados do seu produto, mas {other} não tem metadados ao lado; informe todas as bandas de um mesmo produto.</translation>
    </message>
    <message>
        <source>{path} is of {first_level}, but {other} of {level}; give all bands from one product.</source>
        <translation>{path} é de {first_level}, mas {other} de {level}; informe todas as bandas de um mesmo produto.</translation>
    </message>
    <message>
        <source>The name of {path} does not tell its band; rename it to something like B02.tif.</source>
        <translation>O nome de {path} não diz a sua banda; renomeie-o para algo como B02.tif.</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>nenhuma banda</translation>
    </message>
    <message>
        <source>{path} holds {count} STAC items; name one of them behind a #: {names}.</source>
        <translation>{path} contém {count} itens STAC; nomeie um deles depois de um #: {names}.</translation>
    </message>
    <message>
        <source>The STAC item {item} of {path} links to no band of Sentinel-2; give an item of Level-1C or Level-2A.</source>
        <translation>O item STAC {item} de {path} não aponta para nenhuma banda do Sentinel-2; informe um item de Level-1C ou Level-2A.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB; split the collection.</source>
        <translation>{path} é maior que {limit} MB; divida a coleção.</translation>
    </message>
    <message>
        <source>{path} is no STAC item and no collection of items.</source>
        <translation>{path} não é um item STAC nem uma coleção de itens.</translation>
    </message>
    <message>
        <source>{path} holds no STAC items.</source>
        <translation>{path} não contém itens STAC.</translation>
    </message>
    <message>
        <source>{path} holds a STAC item without an id.</source>
        <translation>{path} contém um item STAC sem id.</translation>
    </message>
    <message>
        <source>{path} is no JSON ({error}); download it again.</source>
        <translation>{path} não é JSON ({error}); baixe-o de novo.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} não pode ser lido: {error}.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>{file} is broken XML ({error}); download the product again.</source>
        <translation>{file} é XML quebrado ({error}); baixe o produto de novo.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); unzip or download the product again.</source>
        <translation>{file} não pode ser lido ({error}); descompacte ou baixe o produto de novo.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>não é UTF-8</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>declara um tipo de documento</translation>
    </message>
    <message>
        <source>its values fit {schemes}: set {SCHEME} to that.</source>
        <translation>seus valores cabem em {schemes}: ponha {SCHEME} nisso.</translation>
    </message>
    <message>
        <source>{percent:.2g} % of the valid pixels contradict {scheme} ({reason}); check {SCHEME}.</source>
        <translation>{percent:.2g} % dos pixels válidos contradizem {scheme} ({reason}); verifique {SCHEME}.</translation>
    </message>
    <message>
        <source>named like {schemes}, but read as {scheme}; check {SCHEME}.</source>
        <translation>o nome é como os de {schemes}, mas é lido como {scheme}; verifique {SCHEME}.</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers}, which {scheme} never writes; {advice}</source>
        <translation>{file_name} contém {numbers}, que {scheme} nunca grava; {advice}</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers}, but the bands of {scheme} hold 0 and 1; check {SCHEME}, and read the file at full resolution.</source>
        <translation>{file_name} contém {numbers}, mas as bandas de {scheme} contêm 0 e 1; verifique {SCHEME}, e leia o arquivo em resolução total.</translation>
    </message>
    <message>
        <source>{file_name} is not {scheme}: {percent:.0f} % of the valid pixels would be contradictory ({reason}); {advice}</source>
        <translation>{file_name} não é {scheme}: {percent:.0f} % dos pixels válidos seriam contraditórios ({reason}); {advice}</translation>
    </message>
    <message>
        <source>no scheme knows all its values: check that it is a QA raster, or choose a custom scheme.</source>
        <translation>nenhum esquema conhece todos os seus valores: verifique se é um raster QA, ou escolha um esquema próprio.</translation>
    </message>
    <message>
        <source>it holds NoData only.</source>
        <translation>ele só contém pixels sem dados.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} e mais {count}</translation>
    </message>
    <message>
        <source>{file_name} holds more than {most} different numbers, so they are measurements and no classes or flags; choose another raster.</source>
        <translation>{file_name} contém mais de {most} números diferentes, então são medições e não classes nem sinalizadores; escolha outro raster.</translation>
    </message>
    <message>
        <source>{label} has no table; give {VALUES} or {BITS}.</source>
        <translation>{label} não tem tabela; informe {VALUES} ou {BITS}.</translation>
    </message>
    <message>
        <source>{VALUES} and {BITS} are both empty; list what to mask, such as "2, 4, 8-10".</source>
        <translation>{VALUES} e {BITS} estão ambos vazios; liste o que mascarar, como “2, 4, 8-10”.</translation>
    </message>
    <message>
        <source>{label} has {expected} bands, but {found} came; give the whole file.</source>
        <translation>{label} tem {expected} bandas, mas vieram {found}; informe o arquivo inteiro.</translation>
    </message>
    <message>
        <source>{name} holds complex numbers ({dtype}), but classes and flags are whole numbers; choose another raster.</source>
        <translation>{name} contém números complexos ({dtype}), mas classes e sinalizadores são números inteiros; escolha outro raster.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", but the raster is {dtype} and has bits 0 to {highest}.</source>
        <translation>{BITS} contém “{label}”, mas o raster é {dtype} e tem os bits 0 a {highest}.</translation>
    </message>
    <message>
        <source>choose the SCL file of a Level-2A product, or use Mask from Fmask or QA band</source>
        <translation>escolha o arquivo SCL de um produto Level-2A, ou use Máscara de Fmask ou banda QA</translation>
    </message>
    <message>
        <source>; its values fit {schemes}</source>
        <translation>; seus valores cabem em {schemes}</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers} in {percent:.0f} % of its valid pixels, so it is no scene classification (SCL){fitting}; {remedy}.</source>
        <translation>{file_name} contém {numbers} em {percent:.0f} % dos seus pixels válidos, então não é uma classificação de cena (SCL){fitting}; {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers} with {nodata} for NoData, so it is no scene classification (SCL){fitting}; {remedy}.</source>
        <translation>{file_name} contém {numbers} com {nodata} como valor sem dados, então não é uma classificação de cena (SCL){fitting}; {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} holds only {numbers}, which looks like a mask or the classes of Fmask and not like a scene classification (SCL): then {remedy}.</source>
        <translation>{file_name} contém só {numbers}, o que parece uma máscara ou as classes do Fmask e não uma classificação de cena (SCL): então {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} is named like {schemes}, but read as a scene classification (SCL); if it is none, {remedy}.</source>
        <translation>{file_name} tem nome como os de {schemes}, mas é lido como classificação de cena (SCL); se não é, {remedy}.</translation>
    </message>
    <message>
        <source>{path} read as {scheme}: {shares}.</source>
        <translation>{path} lido como {scheme}: {shares}.</translation>
    </message>
    <message>
        <source>a scene classification (SCL)</source>
        <translation>uma classificação de cena (SCL)</translation>
    </message>
    <message>
        <source>{path} holds {count} pixels with a class of 12 or more, which Sen2Cor never writes; they became NoData. Classes were blended by smooth resampling or overviews: use the original SCL file.</source>
        <translation>{path} contém {count} pixels com classe 12 ou maior, que o Sen2Cor nunca grava; eles ficaram sem dados. As classes foram misturadas por reamostragem suave ou por pirâmides: use o arquivo SCL original.</translation>
    </message>
    <message>
        <source>{path} holds the value {value}, but a cloud probability (MSK_CLDPRB) is 0 to 100 percent; choose another raster.</source>
        <translation>{path} contém o valor {value}, mas uma probabilidade de nuvem (MSK_CLDPRB) vai de 0 a 100 por cento; escolha outro raster.</translation>
    </message>
    <message>
        <source>{grid} has no place on the earth, so nothing can be measured in metres; give the raster its true CRS first (Assign projection, or Warp (reproject)).</source>
        <translation>{grid} não tem lugar na Terra, então nada pode ser medido em metros; dê primeiro ao raster o seu SRC verdadeiro (Definir projeção, ou Reprojetar coordenadas).</translation>
    </message>
    <message>
        <source>{other_name} is in {other}, but {grid_name} is in {grid}; bring both to one CRS first (Warp (reproject), with resampling nearest neighbour for masks and classes).</source>
        <translation>{other_name} está em {other}, mas {grid_name} está em {grid}; leve os dois primeiro a um mesmo SRC (Reprojetar coordenadas, com reamostragem pelo vizinho mais próximo para máscaras e classes).</translation>
    </message>
    <message>
        <source>{EXTENT} cannot be brought from {crs} to {grid} ({why}); give it in the CRS of the scene.</source>
        <translation>{EXTENT} não pode ser levada de {crs} para {grid} ({why}); informe-a no SRC da cena.</translation>
    </message>
    <message>
        <source>Rasters can be read with none of {names} ({reasons}); install rasterio, or GDAL's Python bindings (osgeo).</source>
        <translation>Rasters não podem ser lidos com nenhum de {names} ({reasons}); instale o rasterio, ou as bibliotecas Python do GDAL (osgeo).</translation>
    </message>
    <message>
        <source>{variable} is {chosen}; expected one of {known}.</source>
        <translation>{variable} é {chosen}; esperava-se um de {known}.</translation>
    </message>
    <message>
        <source>This installation of rasterio hides the part of GDAL that reads object stores; give an https:// address, or set {variable} to gdal where GDAL's Python bindings (osgeo) are installed.</source>
        <translation>Esta instalação do rasterio esconde a parte do GDAL que lê armazenamentos de objetos; informe um endereço https://, ou ponha {variable} em gdal onde as bibliotecas Python do GDAL (osgeo) estão instaladas.</translation>
    </message>
    <message>
        <source>{name} cannot be brought to {grid} ({why}).</source>
        <translation>{name} não pode ser levado para {grid} ({why}).</translation>
    </message>
    <message>
        <source>{EXTENT} ({extent}) lies outside the scene ({scene}); choose an extent that overlaps it.</source>
        <translation>{EXTENT} ({extent}) está fora da cena ({scene}); escolha uma extensão que se sobreponha a ela.</translation>
    </message>
    <message>
        <source>{width} x {height} px of {pixel_width:g} x {pixel_height:g}</source>
        <translation>{width} x {height} px de {pixel_width:g} x {pixel_height:g}</translation>
    </message>
    <message>
        <source>{name} covers {bounds}, which does not overlap the grid of the output, {output}; choose rasters of the same place.</source>
        <translation>{name} cobre {bounds}, que não se sobrepõe à grade da saída, {output}; escolha rasters do mesmo lugar.</translation>
    </message>
    <message>
        <source>{RESOLUTION} {size:g} would give more than {most_px} pixels along a side; choose {enough:.2g} or more.</source>
        <translation>{RESOLUTION} {size:g} daria mais de {most_px} pixels de lado; escolha {enough:.2g} ou mais.</translation>
    </message>
    <message>
        <source>{EXTENT} ({extent}) has no end; give four finite numbers.</source>
        <translation>{EXTENT} ({extent}) não tem fim; informe quatro números finitos.</translation>
    </message>
    <message>
        <source>{output} is an input of this job: {path} is read from it; choose another name for the output.</source>
        <translation>{output} é uma entrada deste trabalho: {path} é lido dele; escolha outro nome para a saída.</translation>
    </message>
    <message>
        <source>{path} cannot be opened again ({why}); it may have been moved.</source>
        <translation>{path} não pode ser aberto de novo ({why}); pode ter sido movido.</translation>
    </message>
    <message>
        <source>{crs} has no place on the earth ({why}).</source>
        <translation>{crs} não tem lugar na Terra ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({why}); it may be incomplete.</source>
        <translation>{path} não pode ser aberto como raster ({why}); pode estar incompleto.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({dtype}); choose a raster of real numbers.</source>
        <translation>{path} contém números complexos ({dtype}); escolha um raster de números reais.</translation>
    </message>
    <message>
        <source>{path} holds no pixels; choose another raster.</source>
        <translation>{path} não contém pixels; escolha outro raster.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system; give it one first (Assign projection).</source>
        <translation>{path} não tem sistema de referência de coordenadas; dê-lhe um primeiro (Definir projeção).</translation>
    </message>
    <message>
        <source>{path} has a georeference that is no number; give it a right one, or choose another raster.</source>
        <translation>{path} tem um georreferenciamento que não é numérico; dê-lhe um certo, ou escolha outro raster.</translation>
    </message>
    <message>
        <source>{path} is rotated or upside down; bring it to a north-up grid first (Warp (reproject)).</source>
        <translation>{path} está girado ou de cabeça para baixo; leve-o primeiro a uma grade com o norte para cima (Reprojetar coordenadas).</translation>
    </message>
    <message>
        <source>{path} has no band {band}; choose one from 1 to {count}.</source>
        <translation>{path} não tem a banda {band}; escolha uma de 1 a {count}.</translation>
    </message>
    <message>
        <source>{path} is damaged: rows {first} to {end} cannot be read ({why}); download it again.</source>
        <translation>{path} está danificado: as linhas {first} a {end} não podem ser lidas ({why}); baixe-o de novo.</translation>
    </message>
    <message>
        <source>{path} does not exist; choose an existing raster.</source>
        <translation>{path} não existe; escolha um raster existente.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a raster; choose a file.</source>
        <translation>{path} é uma pasta, não um raster; escolha um arquivo.</translation>
    </message>
    <message>
        <source>{path} was closed while it was read: the run has ended.</source>
        <translation>{path} foi fechado enquanto era lido: a execução terminou.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); is the disk full?</source>
        <translation>Não é possível gravar {path} ({why}); o disco está cheio?</translation>
    </message>
    <message>
        <source>{path} must end in .tif: outputs are GeoTIFF files.</source>
        <translation>{path} deve terminar em .tif: as saídas são arquivos GeoTIFF.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>Não é possível gravar {path} ({why}).</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>the reference {title}</source>
        <translation>a referência {title}</translation>
    </message>
    <message>
        <source>the labels {title}</source>
        <translation>os rótulos {title}</translation>
    </message>
    <message>
        <source>{path} has another grid ({grid}) than {other} ({other_grid}), on which both are compared: it is read by nearest neighbour.</source>
        <translation>{path} tem outra grade ({grid}) que {other} ({other_grid}), na qual ambos são comparados: ele é lido pelo vizinho mais próximo.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>{name}: {size} pixels</source>
        <translation>{name}: {size} pixels</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <source>{item} is on a server, but links to {file} on this computer; download the item to use it.</source>
        <translation>{item} está em um servidor, mas aponta para {file} neste computador; baixe o item para usá-lo.</translation>
    </message>
    <message>
        <source>{address} names no server or bucket; check the address.</source>
        <translation>{address} não nomeia nenhum servidor ou bucket; verifique o endereço.</translation>
    </message>
    <message>
        <source>Fetched {file}, {size_mb:.1f} MB.</source>
        <translation>Obtido {file}, {size_mb:.1f} MB.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}) on its server.</source>
        <translation>{file} está danificado ({error}) no seu servidor.</translation>
    </message>
    <message>
        <source>The temporary folder cannot hold {file} ({error}); free some space, or set TMPDIR to a larger disk.</source>
        <translation>Na pasta temporária não cabe {file} ({error}); libere espaço, ou ponha TMPDIR em um disco maior.</translation>
    </message>
    <message>
        <source>{file} cannot be read from its store ({error}); check the address, and the credentials, which are those of GDAL, such as {variables}.</source>
        <translation>{file} não pode ser lido do seu armazenamento ({error}); verifique o endereço e as credenciais, que são as do GDAL, como {variables}.</translation>
    </message>
    <message>
        <source>{folder} has no {name}; check the address.</source>
        <translation>{folder} não tem {name}; verifique o endereço.</translation>
    </message>
    <message>
        <source>{folder} holds nothing, or may not be listed; check the address, and the credentials, which are those of GDAL.</source>
        <translation>{folder} não contém nada, ou não pode ser listada; verifique o endereço e as credenciais, que são as do GDAL.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; give the folder of one product.</source>
        <translation>{folder} contém mais de {most} arquivos; informe a pasta de um só produto.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, as no metadata is.</source>
        <translation>{file} é maior que {limit} MB, como nenhum arquivo de metadados.</translation>
    </message>
    <message>
        <source>{file} cannot be read from its server ({error}); try again later.</source>
        <translation>{file} não pode ser lido do seu servidor ({error}); tente mais tarde.</translation>
    </message>
    <message>
        <source>{file} is not on the server (HTTP {code}); check the address.</source>
        <translation>{file} não está no servidor (HTTP {code}); verifique o endereço.</translation>
    </message>
    <message>
        <source>{file} is refused by the server (HTTP {code}): the signature of its address has probably expired; have it signed anew.</source>
        <translation>O servidor recusa {file} (HTTP {code}): a assinatura do seu endereço provavelmente expirou; peça uma nova.</translation>
    </message>
    <message>
        <source>{file} is refused by the server (HTTP {code}); give credentials as GDAL takes them, such as GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER or a .netrc file.</source>
        <translation>O servidor recusa {file} (HTTP {code}); informe credenciais como o GDAL as recebe, como GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER ou um arquivo .netrc.</translation>
    </message>
    <message>
        <source>{file} changed while it was read; run the job again.</source>
        <translation>{file} mudou enquanto era lido; execute o trabalho de novo.</translation>
    </message>
    <message>
        <source>HTTP {code}</source>
        <translation>HTTP {code}</translation>
    </message>
    <message>
        <source>The server of {file} gives files only as a whole, not in ranges; download the product and give the file.</source>
        <translation>O servidor de {file} só entrega arquivos inteiros, não em partes; baixe o produto e informe o arquivo.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Cloud mask of {product}</source>
        <translation>Máscara de nuvens de {product}</translation>
    </message>
    <message>
        <source>Scene and mask</source>
        <translation>Cena e máscara</translation>
    </message>
    <message>
        <source>The mask.</source>
        <translation>A máscara.</translation>
    </message>
    <message>
        <source>Red is masked; grey is NoData, of which nobody knows whether it is clear.</source>
        <translation>O vermelho está mascarado; o cinza é sem dados, de que ninguém sabe se está limpo.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Proveniência</translation>
    </message>
    <message>
        <source>{source} (percent of valid pixels, before cleaning)</source>
        <translation>{source} (porcentagem dos pixels válidos, antes da limpeza)</translation>
    </message>
    <message>
        <source>The report shows no picture of the scene. {reason}</source>
        <translation>O relatório não mostra imagem da cena. {reason}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The scene.</source>
        <translation>A cena.</translation>
    </message>
    <message>
        <source>What this job is asked for needs scipy, which this Python does not bring; install scipy, or ask for less: no shadows, no smallest patch or hole.</source>
        <translation>O que se pede a este trabalho precisa do scipy, que este Python não traz; instale o scipy, ou peça menos: sem sombras, sem menor mancha nem buraco.</translation>
    </message>
    <message>
        <source>{path} is an input of this job; choose another name for the output.</source>
        <translation>{path} é uma entrada deste trabalho; escolha outro nome para a saída.</translation>
    </message>
    <message>
        <source>{path} is given for two outputs; choose a name for each.</source>
        <translation>{path} é informado para duas saídas; escolha um nome para cada uma.</translation>
    </message>
    <message>
        <source>Forest evaluated by {evaluator}: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s with reading and writing.</source>
        <translation>Floresta avaliada por {evaluator}: {valid_mpx:.3g} Mpx em {elapsed_s:.1f} s, {speed:.3g} Mpx/s com leitura e gravação.</translation>
    </message>
    <message>
        <source>Float bands: taken as top-of-atmosphere reflectance, no offset applied.</source>
        <translation>Bandas de ponto flutuante: tomadas como reflectância no topo da atmosfera, sem deslocamento aplicado.</translation>
    </message>
    <message>
        <source>Band {band} of {scene} holds {value:g}, which is no reflectance (0 to about 1.5). Digital numbers must be stored as uint16, or divided by 10000; a value that stands for NoData must be declared as such.</source>
        <translation>A banda {band} de {scene} contém {value:g}, que não é uma reflectância (0 a cerca de 1.5). Números digitais devem ser armazenados como uint16, ou divididos por 10000; um valor que representa a falta de dados deve ser declarado como tal.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, which has another offset than Sentinel-2; leave {OFFSET} at {OFFSET:metadata}.</source>
        <translation>{path} é do Landsat, que tem outro deslocamento que o Sentinel-2; deixe {OFFSET} em {OFFSET:metadata}.</translation>
    </message>
    <message>
        <source>{path} has bands of type {types}; expected digital numbers (uint16) or top-of-atmosphere reflectance (float32) in all of them.</source>
        <translation>{path} tem bandas dos tipos {types}; esperavam-se números digitais (uint16) ou reflectância no topo da atmosfera (float32) em todas elas.</translation>
    </message>
    <message>
        <source>{path} has {count} bands; expected one file with one band, {name}.</source>
        <translation>{path} tem {count} bandas; esperava-se um arquivo com uma banda, {name}.</translation>
    </message>
    <message>
        <source>{path} names two of its bands {name}, the bands {first} and {second}; leave one of them out, or give it its true name.</source>
        <translation>{path} chama de {name} duas das suas bandas, as bandas {first} e {second}; exclua uma delas, ou dê-lhe o nome verdadeiro.</translation>
    </message>
    <message>
        <source>{path} has {count} bands without names; expected the ten of s2cloudless ({names}) or all thirteen ({all_names}), or names in the band descriptions.</source>
        <translation>{path} tem {count} bandas sem nomes; esperavam-se as dez do s2cloudless ({names}) ou todas as treze ({all_names}), ou nomes nas descrições das bandas.</translation>
    </message>
    <message>
        <source>{path}: bands have no names; taken in the order {bands}.</source>
        <translation>{path}: as bandas não têm nomes; usadas na ordem {bands}.</translation>
    </message>
    <message>
        <source>Fast reading of JPEG 2000, level 0 being full resolution; {levels}.</source>
        <translation>Leitura rápida de JPEG 2000, o nível 0 é a resolução total; {levels}.</translation>
    </message>
    <message>
        <source>level {level}: {bands}</source>
        <translation>nível {level}: {bands}</translation>
    </message>
    <message>
        <source>{path} has no file of band {bands}, by which shadows are told; download the product completely.</source>
        <translation>{path} não tem arquivo da banda {bands}, pela qual as sombras são reconhecidas; baixe o produto completo.</translation>
    </message>
    <message>
        <source>There are no clouds, so nothing casts a shadow.</source>
        <translation>Não há nuvens, então nada projeta sombra.</translation>
    </message>
    <message>
        <source>Shadows are not looked for, so they are left in the mask. {reason}</source>
        <translation>Sombras não são procuradas, então não entram na máscara. {reason}</translation>
    </message>
    <message>
        <source>Shadows match their clouds: agreement {agreement:.2f} (placebo {placebo:.2f}); median height of the clouds {median_height_m:.0f} m.</source>
        <translation>As sombras correspondem às suas nuvens: concordância {agreement:.2f} (placebo {placebo:.2f}); altura mediana das nuvens {median_height_m:.0f} m.</translation>
    </message>
    <message>
        <source>No reliable match of clouds and shadows: the agreement, {agreement:.2f}, is no better than chance (placebo {placebo:.2f}). This does not mean that there are no shadows: look at the result, or add a QA raster or a Level-2A product that knows them.</source>
        <translation>Nenhuma correspondência confiável de nuvens e sombras: a concordância, {agreement:.2f}, não é melhor que o acaso (placebo {placebo:.2f}). Isso não significa que não há sombras: veja o resultado, ou acrescente um raster QA ou um produto Level-2A que as conheça.</translation>
    </message>
    <message>
        <source>the clouds while their shadows are looked for</source>
        <translation>as nuvens enquanto as suas sombras são procuradas</translation>
    </message>
    <message>
        <source>The temporary folder{folder} cannot hold {purpose} ({reason}); is the disk full? Free some space, or set TMPDIR (on Windows TEMP) to another folder.</source>
        <translation>Na pasta temporária{folder} não cabe {purpose} ({reason}); o disco está cheio? Libere espaço, ou ponha TMPDIR (no Windows TEMP) em outra pasta.</translation>
    </message>
    <message>
        <source>{key} lists {count} items; expected at most {most}. Write ranges such as 8-10.</source>
        <translation>{key} lista {count} itens; esperavam-se {most} no máximo. Escreva faixas como 8-10.</translation>
    </message>
    <message>
        <source>{VALUES} holds "{item}"; expected whole numbers and ranges such as "2, 4, 8-10".</source>
        <translation>{VALUES} contém “{item}”; esperavam-se números inteiros e faixas como “2, 4, 8-10”.</translation>
    </message>
    <message>
        <source>{VALUES} holds "{item}"; expected numbers from -{most} to {most}.</source>
        <translation>{VALUES} contém “{item}”; esperavam-se números de -{most} a {most}.</translation>
    </message>
    <message>
        <source>{VALUES} holds the range "{item}", which runs backwards; write the smaller number first.</source>
        <translation>{VALUES} contém a faixa “{item}”, que corre para trás; escreva primeiro o número menor.</translation>
    </message>
    <message>
        <source>{BITS} holds "{item}"; expected bits and tests such as "1, 3, 8-9&gt;=2".</source>
        <translation>{BITS} contém “{item}”; esperavam-se bits e testes como “1, 3, 8-9&gt;=2”.</translation>
    </message>
    <message>
        <source>{BITS} holds "{item}"; expected bits from 0 to {most}, the lower one first.</source>
        <translation>{BITS} contém “{item}”; esperavam-se bits de 0 a {most}, o menor primeiro.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", which no pixel passes: these bits count to {largest} only.</source>
        <translation>{BITS} contém “{label}”, que nenhum pixel satisfaz: esses bits contam só até {largest}.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", which every pixel passes; compare with 1 or more.</source>
        <translation>{BITS} contém “{label}”, que todo pixel satisfaz; compare com 1 ou mais.</translation>
    </message>
    <message>
        <source>ukis-csmask 1.0.0, {level}, {count} bands</source>
        <translation>ukis-csmask 1.0.0, {level}, {count} bandas</translation>
    </message>
    <message>
        <source>{SCHEME} is "{scheme_id}"; expected one of {known}.</source>
        <translation>{SCHEME} é “{scheme_id}”; esperava-se um de {known}.</translation>
    </message>
    <message>
        <source>{CLASSES} holds {unknown}; expected some of {known}.</source>
        <translation>{CLASSES} contém {unknown}; esperavam-se algumas de {known}.</translation>
    </message>
    <message>
        <source>{label} has none of the classes {categories}; select some of {others}.</source>
        <translation>{label} não tem nenhuma das classes {categories}; selecione algumas de {others}.</translation>
    </message>
    <message>
        <source>{label} grades no confidence; leave {CONFIDENCE} unset or choose a Landsat scheme.</source>
        <translation>{label} não gradua nenhuma confiança; deixe {CONFIDENCE} sem definir ou escolha um esquema do Landsat.</translation>
    </message>
    <message>
        <source>{CONFIDENCE} is "{min_confidence}"; expected one of {known}.</source>
        <translation>{CONFIDENCE} é “{min_confidence}”; esperava-se um de {known}.</translation>
    </message>
    <message>
        <source>Clear land</source>
        <translation>Terra (limpo)</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neve</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Preenchimento</translation>
    </message>
    <message>
        <source>it declares NoData 0, as python-fmask does; read as Fmask 4 or 5, python-fmask's clouds are shadows. Fmask 5 does so too for Landsat: then all is well.</source>
        <translation>ele declara 0 como valor sem dados, como faz o python-fmask; lidas como Fmask 4 ou 5, as nuvens do python-fmask são sombras. O Fmask 5 também faz isso para Landsat: então está tudo bem.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulo</translation>
    </message>
    <message>
        <source>it does not declare NoData 0, as python-fmask does, and its numbers fit Fmask 4 and 5 as well, where they mean other classes; check {SCHEME}.</source>
        <translation>ele não declara 0 como valor sem dados, como faz o python-fmask, e os seus números cabem também em Fmask 4 e 5, onde significam outras classes; verifique {SCHEME}.</translation>
    </message>
    <message>
        <source>Cirrus (unused in v2)</source>
        <translation>Cirrus (não usado na v2)</translation>
    </message>
    <message>
        <source>Adjacent to cloud or shadow</source>
        <translation>Adjacente a nuvem ou sombra</translation>
    </message>
    <message>
        <source>Aerosol: 0 climatology, 1 low, 2 moderate, 3 high</source>
        <translation>Aerossóis: 0 climatologia, 1 baixo, 2 moderado, 3 alto</translation>
    </message>
    <message>
        <source>it holds only {numbers}, which looks like the classes of Fmask and not like HLS bits.</source>
        <translation>ele contém só {numbers}, o que parece as classes do Fmask e não bits do HLS.</translation>
    </message>
    <message>
        <source>Dilated cloud</source>
        <translation>Nuvem dilatada</translation>
    </message>
    <message>
        <source>Cirrus</source>
        <translation>Cirrus</translation>
    </message>
    <message>
        <source>Cloud confidence</source>
        <translation>Confiança de nuvem</translation>
    </message>
    <message>
        <source>Cloud shadow confidence</source>
        <translation>Confiança de sombra de nuvem</translation>
    </message>
    <message>
        <source>Snow / ice confidence</source>
        <translation>Confiança de neve / gelo</translation>
    </message>
    <message>
        <source>Thin cloud / cirrus confidence</source>
        <translation>Confiança de nuvem fina / cirrus</translation>
    </message>
    <message>
        <source>no cloud confidence</source>
        <translation>nenhuma confiança de nuvem</translation>
    </message>
    <message>
        <source>clear and cloud at once</source>
        <translation>limpo e nuvem ao mesmo tempo</translation>
    </message>
    <message>
        <source>clear and dilated cloud at once</source>
        <translation>limpo e nuvem dilatada ao mesmo tempo</translation>
    </message>
    <message>
        <source>reserved shadow confidence</source>
        <translation>confiança de sombra reservada</translation>
    </message>
    <message>
        <source>reserved snow confidence</source>
        <translation>confiança de neve reservada</translation>
    </message>
    <message>
        <source>reserved cirrus confidence</source>
        <translation>confiança de cirrus reservada</translation>
    </message>
    <message>
        <source>Terrain occlusion</source>
        <translation>Oculto pelo terreno</translation>
    </message>
    <message>
        <source>neither clear nor any class</source>
        <translation>nem limpo nem classe alguma</translation>
    </message>
    <message>
        <source>Terrain occlusion or dropped pixel</source>
        <translation>Oculto pelo terreno ou pixel perdido</translation>
    </message>
    <message>
        <source>Radiometric saturation</source>
        <translation>Saturação radiométrica</translation>
    </message>
    <message>
        <source>Opaque cloud</source>
        <translation>Nuvem opaca</translation>
    </message>
    <message>
        <source>QA60 flags nothing at all; it is empty for products from February 2022 to February 2024.</source>
        <translation>a QA60 não sinaliza absolutamente nada; ela está vazia em produtos de fevereiro de 2022 a fevereiro de 2024.</translation>
    </message>
    <message>
        <source>Any cloud but the thinnest, or shadow</source>
        <translation>Toda nuvem exceto as mais finas, ou sombra</translation>
    </message>
    <message>
        <source>All clouds but the thinnest</source>
        <translation>Todas as nuvens exceto as mais finas</translation>
    </message>
    <message>
        <source>Cloud, mono-temporal test</source>
        <translation>Nuvem, teste monotemporal</translation>
    </message>
    <message>
        <source>Cloud, multi-temporal test</source>
        <translation>Nuvem, teste multitemporal</translation>
    </message>
    <message>
        <source>Thinnest clouds</source>
        <translation>Nuvens mais finas</translation>
    </message>
    <message>
        <source>Shadow of a detected cloud</source>
        <translation>Sombra de uma nuvem detectada</translation>
    </message>
    <message>
        <source>Shadow of a cloud outside the image</source>
        <translation>Sombra de uma nuvem fora da imagem</translation>
    </message>
    <message>
        <source>High cloud (1.38 µm)</source>
        <translation>Nuvem alta (1.38 µm)</translation>
    </message>
    <message>
        <source>cloud without the summary bit 0</source>
        <translation>nuvem sem o bit de resumo 0</translation>
    </message>
    <message>
        <source>shadow without the summary bit 0</source>
        <translation>sombra sem o bit de resumo 0</translation>
    </message>
    <message>
        <source>All clouds</source>
        <translation>Todas as nuvens</translation>
    </message>
    <message>
        <source>Topographic shadow</source>
        <translation>Sombra topográfica</translation>
    </message>
    <message>
        <source>Hidden by topography</source>
        <translation>Oculto pelo relevo</translation>
    </message>
    <message>
        <source>Sun too low</source>
        <translation>Sol baixo demais</translation>
    </message>
    <message>
        <source>Sun direction tangent to the slope</source>
        <translation>Sol tangente à encosta</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>Cloud, sure or ambiguous</source>
        <translation>Nuvem, certa ou ambígua</translation>
    </message>
    <message>
        <source>Cloud, ambiguous</source>
        <translation>Nuvem, ambígua</translation>
    </message>
    <message>
        <source>Cloud, sure</source>
        <translation>Nuvem, certa</translation>
    </message>
    <message>
        <source>Cloud buffer</source>
        <translation>Área ao redor de nuvens</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Brilhante</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Coastline</source>
        <translation>Linha de costa</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Terra</translation>
    </message>
    <message>
        <source>Cirrus, sure</source>
        <translation>Cirrus, certo</translation>
    </message>
    <message>
        <source>Cirrus, ambiguous</source>
        <translation>Cirrus, ambíguo</translation>
    </message>
    <message>
        <source>Clear water</source>
        <translation>Água (limpo)</translation>
    </message>
    <message>
        <source>Bright and white</source>
        <translation>Brilhante e branco</translation>
    </message>
    <message>
        <source>Vegetation risk</source>
        <translation>Risco de vegetação</translation>
    </message>
    <message>
        <source>Mountain shadow</source>
        <translation>Sombra de montanha</translation>
    </message>
    <message>
        <source>Potential cloud shadow</source>
        <translation>Possível sombra de nuvem</translation>
    </message>
    <message>
        <source>Clustered cloud shadow</source>
        <translation>Sombra de nuvem agrupada</translation>
    </message>
    <message>
        <source>Thick cloud</source>
        <translation>Nuvem espessa</translation>
    </message>
    <message>
        <source>Semi-transparent cloud</source>
        <translation>Nuvem semitransparente</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>{RESOLUTION} is in metres, but {name} is not in a projected CRS in metres; leave it unset to keep its own pixels.</source>
        <translation>{RESOLUTION} é em metros, mas {name} não está em um SRC projetado em metros; deixe-a sem definir para manter os seus próprios pixels.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, more than can be computed ({most_wide} x {most_high}, and {most_millions} million in all); choose a smaller {EXTENT} or a coarser {RESOLUTION}, or clip the raster first.</source>
        <translation>{name} tem {width} x {height} pixels, mais do que pode ser calculado ({most_wide} x {most_high}, e {most_millions} milhões ao todo); escolha {EXTENT} menor ou {RESOLUTION} mais grosseira, ou recorte antes o raster.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced ({reason}); close the program that uses it, or choose another name.</source>
        <translation>{path} não pode ser substituído ({reason}); feche o programa que o usa, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} is too long a name for a file; choose a shorter one.</source>
        <translation>{path} é um nome longo demais para um arquivo; escolha um mais curto.</translation>
    </message>
    <message>
        <source>{folder} cannot be made a folder ({reason}); choose another one.</source>
        <translation>A pasta {folder} não pode ser criada ({reason}); escolha outra.</translation>
    </message>
    <message>
        <source>{file} holds a geometry that is none of a GeoPackage; export the layer anew.</source>
        <translation>{file} contém uma geometria que não é própria de um GeoPackage; exporte a camada de novo.</translation>
    </message>
    <message>
        <source>{title} holds points, lines or curves; {POLYGONS} needs polygons.</source>
        <translation>{title} contém pontos, linhas ou curvas; {POLYGONS} precisa de polígonos.</translation>
    </message>
    <message>
        <source>{file} has lines or curves; points or polygons are needed.</source>
        <translation>{file} tem linhas ou curvas; são necessários pontos ou polígonos.</translation>
    </message>
    <message>
        <source>Blue: the mean of the clear pixels, on usable dates. Orange: the mean of all pixels, clouds included. Grey lines mark the dates that are not usable.</source>
        <translation>Azul: a média dos pixels limpos, nas datas utilizáveis. Laranja: a média de todos os pixels, com nuvens. Linhas cinzas marcam as datas que não são utilizáveis.</translation>
    </message>
    <message>
        <source>Time series of {polygons}</source>
        <translation>Séries temporais de {polygons}</translation>
    </message>
    <message>
        <source>Without clouds</source>
        <translation>Sem nuvens</translation>
    </message>
    <message>
        <source>All pixels</source>
        <translation>Todos os pixels</translation>
    </message>
    <message>
        <source>{curve}; its numbers are in the table.</source>
        <translation>{curve}; os números estão na tabela.</translation>
    </message>
    <message>
        <source>There are more than {count} curves: the table has the numbers of all of them.</source>
        <translation>Há mais de {count} curvas: a tabela tem os números de todas.</translation>
    </message>
    <message>
        <source>{one} is of tile {tile}, but {other} of {other_tile}; take one tile at a time.</source>
        <translation>{one} é do tile {tile}, mas {other} do {other_tile}; use um tile de cada vez.</translation>
    </message>
    <message>
        <source>{path} tells no date, neither by its tags nor by its name; write the date into the name as in S2A_T32TMT_20230712.tif.</source>
        <translation>{path} não diz nenhuma data, nem pelas suas etiquetas nem pelo nome; escreva a data no nome como em S2A_T32TMT_20230712.tif.</translation>
    </message>
    <message>
        <source>{INDICES} is empty; name at least one, for example NDVI.</source>
        <translation>{INDICES} está vazio; informe pelo menos um, por exemplo NDVI.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" names no band; it is the same everywhere.</source>
        <translation>{INDICES}: “{item}” não cita nenhuma banda; é igual em toda parte.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" names {name}, which is neither a band nor an index; there are {bands}, and {indices}.</source>
        <translation>{INDICES}: “{item}” cita {name}, que não é uma banda nem um índice; há {bands}, e {indices}.</translation>
    </message>
    <message>
        <source>{INDICES} has "{name}" twice; leave one out, or give it another name.</source>
        <translation>{INDICES} tem “{name}” duas vezes; exclua um, ou dê-lhe outro nome.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" cannot be read; write band names, numbers, + - * / ** and parentheses.</source>
        <translation>{INDICES}: “{item}” não pode ser lido; escreva nomes de bandas, números, + - * / ** e parênteses.</translation>
    </message>
    <message>
        <source>{path} is no mask: passed over.</source>
        <translation>{path} não é uma máscara: ignorado.</translation>
    </message>
    <message>
        <source>{title} holds no polygons; choose a layer that has some.</source>
        <translation>{title} não contém polígonos; escolha uma camada que tenha alguns.</translation>
    </message>
    <message>
        <source>{title} has no field "{field}"; set {ID_FIELD} to one of its fields: {fields}.</source>
        <translation>{title} não tem o campo “{field}”; escolha em {ID_FIELD} um dos seus campos: {fields}.</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} has a corner without a place on the map of the raster; mend it, or leave it out.</source>
        <translation>O polígono “{polygon}” de {title} tem um vértice sem lugar no mapa do raster; corrija-o, ou exclua-o.</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} crosses or covers itself; mend it first (Fix geometries).</source>
        <translation>O polígono “{polygon}” de {title} cruza ou cobre a si mesmo; corrija-o primeiro (Corrigir geometrias).</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} has no area; remove it, or draw it anew.</source>
        <translation>O polígono “{polygon}” de {title} não tem área; remova-o ou desenhe-o de novo.</translation>
    </message>
    <message>
        <source>{empty} of {total} features of {title} have no polygon and are left out.</source>
        <translation>{empty} de {total} feições de {title} não têm polígono e são deixadas de fora.</translation>
    </message>
    <message>
        <source>Field "{field}" of {title} has the name of a field of the output; rename it first.</source>
        <translation>O campo “{field}” de {title} tem o nome de um campo da saída; renomeie-o primeiro.</translation>
    </message>
    <message>
        <source>Field "{field}" of {title} has the value "{value}" {fault}; choose a field in which every polygon has a value of its own.</source>
        <translation>O campo “{field}” de {title} tem o valor “{value}” {fault}; escolha um campo em que cada polígono tenha um valor próprio.</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>mais de uma vez</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>The polygons of {title} are too large for a median of all their pixels; leave out the largest, or ask for fewer {INDICES}.</source>
        <translation>Os polígonos de {title} são grandes demais para uma mediana de todos os seus pixels; exclua os maiores, ou peça menos {INDICES}.</translation>
    </message>
    <message>
        <source>There is no extra {name}; there are {known}.</source>
        <translation>Não há nenhum extra {name}; há {known}.</translation>
    </message>
    <message>
        <source>An extra belongs to the engine, which is not set up; set up the engine first.</source>
        <translation>Um extra faz parte do motor, que não está instalado; instale primeiro o motor.</translation>
    </message>
    <message>
        <source>Installing {extra} (about {size} MB) ...</source>
        <translation>Instalando {extra} (cerca de {size} MB) ...</translation>
    </message>
    <message>
        <source>{extra} was installed but cannot be loaded on this system, so it was removed. It said: {last_words}</source>
        <translation>{extra} foi instalado mas não pode ser carregado neste sistema, então foi removido. Ele disse: {last_words}</translation>
    </message>
    <message>
        <source>CLOUDSIEVE_ENGINE names the Python {python}, which is left as it is; install what {lock} lists into it yourself, or unset the variable.</source>
        <translation>CLOUDSIEVE_ENGINE indica o Python {python}, que fica como está; instale nele você mesmo o que {lock} lista, ou remova a variável.</translation>
    </message>
    <message>
        <source>Deep networks</source>
        <translation>Redes profundas</translation>
    </message>
    <message>
        <source>{extra} is not set up; there is nothing to remove.</source>
        <translation>{extra} não está instalado; não há nada a remover.</translation>
    </message>
    <message>
        <source>{extra} is set up in {folder}.</source>
        <translation>{extra} está instalado em {folder}.</translation>
    </message>
    <message>
        <source>pip could not install the packages; it said: {last_words}</source>
        <translation>O pip não conseguiu instalar os pacotes; ele disse: {last_words}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; the engine takes 600 MB.</source>
        <translation>O disco de {folder} está cheio; o motor ocupa 600 MB.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one that CloudSieve was tested with, so it was refused. Try again; if it stays, the network (a proxy or a mirror) changes downloads.</source>
        <translation>Um pacote baixado não é aquele com que o CloudSieve foi testado, então foi recusado. Tente de novo; se persistir, a rede (um proxy ou um espelho) altera os downloads.</translation>
    </message>
    <message>
        <source>This Python cannot make secure connections (its ssl module does not load), so nothing can be downloaded; set CloudSieve up from a folder of wheels.</source>
        <translation>Este Python não consegue fazer conexões seguras (seu módulo ssl não carrega), então nada pode ser baixado; instale o CloudSieve a partir de uma pasta de wheels.</translation>
    </message>
    <message>
        <source>The package index shows a certificate that this Python does not trust; a proxy or a virus scanner may have put its own there. Name that certificate to pip (pip config set global.cert FILE), then try again.</source>
        <translation>O índice de pacotes mostra um certificado em que este Python não confia; um proxy ou um antivírus pode ter posto o seu próprio. Indique esse certificado ao pip (pip config set global.cert ARQUIVO) e tente de novo.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password; enter them in QGIS's network settings, then try again.</source>
        <translation>O proxy pede usuário e senha; informe-os nas configurações de rede do QGIS e tente de novo.</translation>
    </message>
    <message>
        <source>The packages could not be downloaded: there is no way to the package index. Check the network and QGIS's proxy settings, or set CloudSieve up from a folder of wheels.</source>
        <translation>Os pacotes não puderam ser baixados: não há acesso ao índice de pacotes. Verifique a rede e as configurações de proxy do QGIS, ou instale o CloudSieve a partir de uma pasta de wheels.</translation>
    </message>
    <message>
        <source>A package is not to be had: the index or the folder of wheels does not hold it for this system and Python.</source>
        <translation>Um pacote não está disponível: o índice ou a pasta de wheels não o tem para este sistema e este Python.</translation>
    </message>
    <message>
        <source>The path {folder} is too long for this system; name a shorter folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>O caminho {folder} é longo demais para este sistema; indique uma pasta mais curta na variável de ambiente CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>Another program, perhaps a virus scanner, holds a file in {folder}; wait a moment, then try again.</source>
        <translation>Outro programa, talvez um antivírus, segura um arquivo em {folder}; espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>Não é possível gravar na pasta {folder}.</translation>
    </message>
    <message>
        <source>The Python of the environment in {folder} has no pip.</source>
        <translation>O Python do ambiente em {folder} não tem pip.</translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} that can install the engine's packages ({found}). {remedy}</source>
        <translation>Não há nenhum Python de {oldest} a {newest} que possa instalar os pacotes do motor ({found}). {remedy}</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>não inicia</translation>
    </message>
    <message>
        <source>it has neither venv nor pip</source>
        <translation>não tem nem venv nem pip</translation>
    </message>
    <message>
        <source>none was found beside QGIS</source>
        <translation>nenhum foi encontrado ao lado do QGIS</translation>
    </message>
    <message>
        <source>CLOUDSIEVE_ENGINE is {python}, which is no program; name a Python, or unset it.</source>
        <translation>CLOUDSIEVE_ENGINE é {python}, que não é um programa; indique um Python, ou remova a variável.</translation>
    </message>
    <message>
        <source>Flatpak hides every other Python, so there is no engine here; without it the results are the same.</source>
        <translation>O Flatpak esconde qualquer outro Python, então não há motor aqui; sem ele os resultados são os mesmos.</translation>
    </message>
    <message>
        <source>Install python3-venv (sudo apt install python3-venv), then set up again.</source>
        <translation>Instale python3-venv (sudo apt install python3-venv) e instale o motor de novo.</translation>
    </message>
    <message>
        <source>Install venv or pip for this Python by your system's package manager, then set up again.</source>
        <translation>Instale venv ou pip para este Python com o gerenciador de pacotes do seu sistema e instale o motor de novo.</translation>
    </message>
    <message>
        <source>Install Python 3.12 from python.org and name its python3.12 in the variable CLOUDSIEVE_PYTHON.</source>
        <translation>Instale o Python 3.12 de python.org e indique o seu python3.12 na variável CLOUDSIEVE_PYTHON.</translation>
    </message>
    <message>
        <source>Install Python 3.12 from python.org and name its python.exe in the variable CLOUDSIEVE_PYTHON.</source>
        <translation>Instale o Python 3.12 de python.org e indique o seu python.exe na variável CLOUDSIEVE_PYTHON.</translation>
    </message>
    <message>
        <source>there are no packages for Pythons of {bits} bits</source>
        <translation>não há pacotes para Pythons de {bits} bits</translation>
    </message>
    <message>
        <source>there are no packages for {system}</source>
        <translation>não há pacotes para {system}</translation>
    </message>
    <message>
        <source>there are no packages for free-threaded Pythons</source>
        <translation>não há pacotes para Pythons sem GIL (free-threaded)</translation>
    </message>
    <message>
        <source>there are no packages for Python {version} on {system}</source>
        <translation>não há pacotes para Python {version} em {system}</translation>
    </message>
    <message>
        <source>there are no packages for a Linux without glibc, such as Alpine</source>
        <translation>não há pacotes para um Linux sem glibc, como o Alpine</translation>
    </message>
    <message>
        <source>there are no packages for {library} {version}, only for {oldest} and later</source>
        <translation>não há pacotes para {library} {version}, só para {oldest} e posteriores</translation>
    </message>
    <message>
        <source>Checking that it reproduces the stored probabilities ...</source>
        <translation>Verificando se ele reproduz as probabilidades armazenadas ...</translation>
    </message>
    <message>
        <source>it has no venv</source>
        <translation>não tem venv</translation>
    </message>
    <message>
        <source>Installing numpy, scipy, rasterio, lightgbm, numba, s2cloudless and eo-learn-mask (about 160 MB) ...</source>
        <translation>Instalando numpy, scipy, rasterio, lightgbm, numba, s2cloudless e eo-learn-mask (cerca de 160 MB) ...</translation>
    </message>
    <message>
        <source>{folder} holds no wheels (*.whl); fill it with `pip download` as CloudSieve's page on installation says.</source>
        <translation>{folder} não contém wheels (*.whl); preencha-a com `pip download` como diz a página do CloudSieve sobre a instalação.</translation>
    </message>
    <message>
        <source>There is no engine in {folder}; CloudSieve works without one, only slower.</source>
        <translation>Não há motor em {folder}; o CloudSieve funciona sem ele, só mais devagar.</translation>
    </message>
    <message>
        <source>The engine {python} fails its self-test; set it up again. It said: {last_words}</source>
        <translation>O motor {python} não passa no seu autoteste; instale-o de novo. Ele disse: {last_words}</translation>
    </message>
    <message>
        <source>The engine was installed but fails its self-test. It said: {last_words}</source>
        <translation>O motor foi instalado mas não passa no seu autoteste. Ele disse: {last_words}</translation>
    </message>
    <message>
        <source>The engine is ready: {folder}</source>
        <translation>O motor está pronto: {folder}</translation>
    </message>
    <message>
        <source>{python} cannot make an environment ({obstacle}) and has no pip. {remedy}</source>
        <translation>{python} não consegue criar um ambiente ({obstacle}) e não tem pip. {remedy}</translation>
    </message>
    <message>
        <source>An environment of {python} does not serve ({obstacle}); the packages go into a folder.</source>
        <translation>Um ambiente de {python} não serve ({obstacle}); os pacotes vão para uma pasta.</translation>
    </message>
    <message>
        <source>{python} cannot make secure connections (its ssl module does not load), so nothing can be downloaded; set CloudSieve up from a folder of wheels.</source>
        <translation>{python} não consegue fazer conexões seguras (seu módulo ssl não carrega), então nada pode ser baixado; instale o CloudSieve a partir de uma pasta de wheels.</translation>
    </message>
    <message>
        <source>nothing, and ended with code {code}</source>
        <translation>nada, e terminou com o código {code}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; free some space.</source>
        <translation>O disco de {folder} está cheio; libere espaço.</translation>
    </message>
    <message>
        <source>{folder} has {free_mb:.0f} MB left, the engine needs {needed_mb:.0f} MB while it is made; free some space, or name another folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>Em {folder} restam {free_mb:.0f} MB, o motor precisa de {needed_mb:.0f} MB enquanto é criado; libere espaço, ou indique outra pasta na variável de ambiente CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>Python {version}: {path}</source>
        <translation>Python {version}: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be removed ({reason}); is a job running?</source>
        <translation>{file} não pode ser removido ({reason}); há um trabalho em execução?</translation>
    </message>
    <message>
        <source>Making an environment in {folder} ...</source>
        <translation>Criando um ambiente em {folder} ...</translation>
    </message>
    <message>
        <source>it does not load its ssl module</source>
        <translation>não carrega o seu módulo ssl</translation>
    </message>
    <message>
        <source>Something still uses files of an earlier set-up in {folder}; they are removed by the next.</source>
        <translation>Algo ainda usa arquivos de uma instalação anterior em {folder}; a próxima os remove.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); name another folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>Não é possível gravar em {folder} ({reason}); indique outra pasta na variável de ambiente CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>The engine in {folder} is complete.</source>
        <translation>O motor em {folder} está completo.</translation>
    </message>
    <message>
        <source>Unpacking ...</source>
        <translation>Descompactando ...</translation>
    </message>
    <message>
        <source>Another QGIS or shell is setting up, checking or removing the engine in {folder}; wait until it is done, then try again.</source>
        <translation>Outro QGIS ou terminal está instalando, verificando ou removendo o motor em {folder}; espere até terminar e tente de novo.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up engine.</source>
        <translation>Escolha Complementos &gt; CloudSieve &gt; Instalar motor.</translation>
    </message>
    <message>
        <source>QGIS's Python evaluates s2cloudless by numpy; the engine (Plugins &gt; CloudSieve &gt; Set up engine) does it about 10 times as fast, with the same result.</source>
        <translation>O Python do QGIS avalia o s2cloudless com numpy; o motor (Complementos &gt; CloudSieve &gt; Instalar motor) faz isso cerca de 10 vezes mais rápido, com o mesmo resultado.</translation>
    </message>
    <message>
        <source>CloudSieve is set to run isolated, but its engine is not set up. {remedy}</source>
        <translation>O CloudSieve está configurado para executar isolado, mas o seu motor não está instalado. {remedy}</translation>
    </message>
    <message>
        <source>CloudSieve needs {libraries}, which this QGIS does not bring.</source>
        <translation>O CloudSieve precisa de {libraries}, que este QGIS não traz.</translation>
    </message>
    <message>
        <source>This QGIS brings no rasterio.</source>
        <translation>Este QGIS não traz o rasterio.</translation>
    </message>
    <message>
        <source>The rasterio in {folder} is a wheel with a GDAL of its own, which must not be loaded into QGIS.</source>
        <translation>O rasterio em {folder} é um wheel com um GDAL próprio, que não deve ser carregado no QGIS.</translation>
    </message>
    <message>
        <source>The rasterio in {folder} is not QGIS's own, so it must not be loaded into QGIS.</source>
        <translation>O rasterio em {folder} não é o do QGIS, então não deve ser carregado no QGIS.</translation>
    </message>
    <message>
        <source>The installed rasterio uses GDAL {version}, but QGIS uses {own_version}.</source>
        <translation>O rasterio instalado usa o GDAL {version}, mas o QGIS usa o {own_version}.</translation>
    </message>
    <message>
        <source>{library} is installed but cannot be loaded ({error}).</source>
        <translation>{library} está instalado mas não pode ser carregado ({error}).</translation>
    </message>
    <message>
        <source>Runs within QGIS, with QGIS's own libraries.</source>
        <translation>Executa dentro do QGIS, com as bibliotecas do próprio QGIS.</translation>
    </message>
    <message>
        <source>Within QGIS scenes are masked one after the other; set up the engine for several at once.</source>
        <translation>Dentro do QGIS as cenas são mascaradas uma após a outra; instale o motor para várias ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Rasters are read and written with {libraries}.</source>
        <translation>Os rasters são lidos e gravados com {libraries}.</translation>
    </message>
    <message>
        <source>The process of this job ({python}) {how}; no output was written and QGIS is unharmed. Run it again; if it stays, choose Plugins &gt; CloudSieve &gt; Check engine. Its last words:
{last_words}</source>
        <translation>O processo deste trabalho ({python}) {how}; nenhuma saída foi gravada e o QGIS está intacto. Execute de novo; se persistir, escolha Complementos &gt; CloudSieve &gt; Verificar motor. Suas últimas palavras:
{last_words}</translation>
    </message>
    <message>
        <source>Runs in a process of its own: {python}</source>
        <translation>Executa em um processo próprio: {python}</translation>
    </message>
    <message>
        <source>The engine {python} is damaged ({missing}). Set CloudSieve up again.</source>
        <translation>O motor {python} está danificado ({missing}). Instale o CloudSieve de novo.</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>não pôde ser iniciado</translation>
    </message>
    <message>
        <source>was killed or crashed</source>
        <translation>foi encerrado à força ou falhou</translation>
    </message>
    <message>
        <source>ended with code {code}</source>
        <translation>terminou com o código {code}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{parameter} is not set.</source>
        <translation>{parameter} não está definido.</translation>
    </message>
    <message>
        <source>The preset rules: all of {THRESHOLD}, {AVERAGE_OVER}, {DILATION_SIZE} and {DISTANCE} are set beside it, as older versions stored them. For numbers of your own choose {PRESET:custom} in {PRESET}.</source>
        <translation>Vale a predefinição: {THRESHOLD}, {AVERAGE_OVER}, {DILATION_SIZE} e {DISTANCE} estão todos definidos ao lado dela, como versões anteriores os armazenavam. Para números próprios escolha {PRESET:custom} em {PRESET}.</translation>
    </message>
    <message>
        <source>{parameter}: layer {layer} comes from the provider {provider}, but a raster file is needed; export the layer to a GeoTIFF first.</source>
        <translation>{parameter}: a camada {layer} vem do provedor {provider}, mas é preciso um arquivo raster; exporte primeiro a camada para um GeoTIFF.</translation>
    </message>
</context></TS>
