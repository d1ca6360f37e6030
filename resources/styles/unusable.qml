<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <colorPalette>
        <paletteEntry value="3" color="#4285d2" alpha="150" label="Cloud"/>
        <paletteEntry value="4" color="#283c78" alpha="150" label="Cloud shadow"/>
        <paletteEntry value="2" color="#e661c8" alpha="150" label="Saturated"/>
        <paletteEntry value="1" color="#5a5a5a" alpha="150" label="No data"/>
        <paletteEntry value="0" color="#ffffff" alpha="0" label="Usable"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
