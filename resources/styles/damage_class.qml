<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <colorPalette>
        <paletteEntry value="4" color="#990a1c" alpha="235" label="Destroyed"/>
        <paletteEntry value="3" color="#f07d1e" alpha="235" label="Major damage"/>
        <paletteEntry value="2" color="#f7db4a" alpha="235" label="Minor damage"/>
        <paletteEntry value="1" color="#8fbca0" alpha="235" label="No damage"/>
        <paletteEntry value="0" color="#ffffff" alpha="0" label="No building"/>
        <paletteEntry value="255" color="#8a8a8a" alpha="150" label="Unknown (cloud or no data)"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
