<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" band="4" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="255">
      <rasterTransparency/>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="255" labelPrecision="0">
          <item value="0" color="#fff5eb" alpha="0" label="0 % destroyed"/>
          <item value="26" color="#fdd0a2" alpha="70" label="10 %"/>
          <item value="64" color="#fdae6b" alpha="140" label="25 %"/>
          <item value="128" color="#f16913" alpha="190" label="50 %"/>
          <item value="191" color="#b5321c" alpha="215" label="75 %"/>
          <item value="255" color="#990a1c" alpha="235" label="100 % destroyed"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
