<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="50">
      <rasterTransparency/>
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0" minimumValue="0" maximumValue="50" labelPrecision="0">
          <item value="0" color="#ffffff" alpha="0" label="0 people per cell"/>
          <item value="1" color="#f1eef6" alpha="90" label="up to 1"/>
          <item value="5" color="#bdc9e1" alpha="130" label="1 to 5"/>
          <item value="20" color="#74a9cf" alpha="150" label="5 to 20"/>
          <item value="50" color="#2b8cbe" alpha="170" label="20 to 50"/>
          <item value="inf" color="#045a8d" alpha="190" label="more than 50"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
