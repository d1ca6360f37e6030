<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology" labelsEnabled="0">
  <renderer-v2 type="RuleRenderer" symbollevels="1" forceraster="0" enableorderby="0" referencescale="-1">
    <rules key="{scenes}">
      <rule key="{scenes-0}" symbol="0" filter="&quot;best_pair&quot; = 'before'" label="Best pair, before"/>
      <rule key="{scenes-1}" symbol="1" filter="&quot;best_pair&quot; = 'after'" label="Best pair, after"/>
      <rule key="{scenes-2}" symbol="2" filter="&quot;best_pair&quot; IS NULL AND &quot;image&quot; IS NULL" label="Cannot be read"/>
      <rule key="{scenes-3}" symbol="3" filter="&quot;best_pair&quot; IS NULL AND &quot;image&quot; IS NOT NULL AND &quot;phase&quot; = 'before'" label="Before the event"/>
      <rule key="{scenes-4}" symbol="4" filter="&quot;best_pair&quot; IS NULL AND &quot;image&quot; IS NOT NULL AND &quot;phase&quot; = 'after'" label="After the event"/>
      <rule key="{scenes-5}" symbol="5" filter="ELSE" label="Before or after is not known"/>
    </rules>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="4">
          <Option type="Map">
            <Option name="color" type="QString" value="33,102,172,10"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="33,102,172,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="1.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="5">
          <Option type="Map">
            <Option name="color" type="QString" value="178,24,43,10"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="178,24,43,255"/>
            <Option name="outline_style" type="QString" value="dash"/>
            <Option name="outline_width" type="QString" value="1.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="150,150,150,10"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="150,150,150,255"/>
            <Option name="outline_style" type="QString" value="dot"/>
            <Option name="outline_width" type="QString" value="0.26"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="2">
          <Option type="Map">
            <Option name="color" type="QString" value="33,102,172,8"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="103,169,207,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.4"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="3">
          <Option type="Map">
            <Option name="color" type="QString" value="178,24,43,8"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="239,138,98,255"/>
            <Option name="outline_style" type="QString" value="dash"/>
            <Option name="outline_width" type="QString" value="0.4"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="1">
          <Option type="Map">
            <Option name="color" type="QString" value="255,255,255,8"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="90,90,90,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.4"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
