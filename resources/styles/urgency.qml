<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="@break5@">
      <rasterTransparency/>
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0" minimumValue="0" maximumValue="@break5@" labelPrecision="0">
          <item value="0" color="#ffffff" alpha="0" label="No damaged building"/>
          <item value="@break1@" color="#feebe2" alpha="100" label="1 least urgent: @class1@"/>
          <item value="@break2@" color="#fbb4b9" alpha="115" label="2: @class2@"/>
          <item value="@break3@" color="#f768a1" alpha="130" label="3: @class3@"/>
          <item value="@break4@" color="#c51b8a" alpha="140" label="4: @class4@"/>
          <item value="inf" color="#7a0177" alpha="150" label="5 most urgent: @class5@"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
