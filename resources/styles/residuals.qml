<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology" labelsEnabled="0">
  <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0" referencescale="-1">
    <rules key="{residuals}">
      <rule key="{residuals-0}" symbol="0" filter="&quot;after_m&quot; &lt; 0.25" label="Left over: under 0.25 m"/>
      <rule key="{residuals-1}" symbol="1" filter="&quot;after_m&quot; &gt;= 0.25 AND &quot;after_m&quot; &lt; 0.5" label="0.25 to 0.5 m"/>
      <rule key="{residuals-2}" symbol="2" filter="&quot;after_m&quot; &gt;= 0.5 AND &quot;after_m&quot; &lt; 1" label="0.5 to 1 m"/>
      <rule key="{residuals-3}" symbol="3" filter="&quot;after_m&quot; &gt;= 1 AND &quot;after_m&quot; &lt; 2" label="1 to 2 m"/>
      <rule key="{residuals-4}" symbol="4" filter="&quot;after_m&quot; &gt;= 2" label="2 m and more"/>
      <rule key="{residuals-5}" symbol="5" filter="&quot;after_m&quot; IS NULL" label="Not measured; filled in from around"/>
      <rule key="{residuals-6}" symbol="6" filter="&quot;repaired&quot; = 0" label="Shift measured before, @enlarged@ times enlarged"/>
      <rule key="{residuals-7}" symbol="7" filter="&quot;repaired&quot; = 1" label="Shift taken from around, @enlarged@ times enlarged"/>
    </rules>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="26,150,65,95"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="255,255,255,120"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="166,217,106,95"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="255,255,255,120"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="254,224,139,95"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="255,255,255,120"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="253,174,97,95"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="255,255,255,120"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="215,25,28,95"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="255,255,255,120"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="150,150,150,95"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="255,255,255,120"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="6" alpha="1" clip_to_extent="0" force_rhr="0">
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line"/>
            <Option name="geometryModifier" type="QString" value="make_line(centroid($geometry), translate(centroid($geometry), &quot;dx_m&quot; * @scale_x@, &quot;dy_m&quot; * @scale_y@))"/>
            <Option name="units" type="QString" value="MapUnit"/>
          </Option>
          <symbol type="line" name="@6@0" alpha="1" clip_to_extent="0" force_rhr="0">
            <layer class="ArrowLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="arrow_width" type="QString" value="0.35"/>
                <Option name="arrow_start_width" type="QString" value="0.35"/>
                <Option name="head_length" type="QString" value="1.4"/>
                <Option name="head_thickness" type="QString" value="0.9"/>
                <Option name="head_type" type="QString" value="0"/>
                <Option name="arrow_type" type="QString" value="0"/>
                <Option name="is_curved" type="QString" value="0"/>
                <Option name="is_repeated" type="QString" value="0"/>
                <Option name="offset" type="QString" value="0"/>
                <Option name="ring_filter" type="QString" value="0"/>
              </Option>
              <symbol type="fill" name="@@6@0@0" alpha="1" clip_to_extent="1" force_rhr="0">
                <layer class="SimpleFill" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option name="color" type="QString" value="30,30,30,255"/>
                    <Option name="style" type="QString" value="solid"/>
                    <Option name="outline_style" type="QString" value="no"/>
                  </Option>
                </layer>
              </symbol>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol type="fill" name="7" alpha="1" clip_to_extent="0" force_rhr="0">
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line"/>
            <Option name="geometryModifier" type="QString" value="make_line(centroid($geometry), translate(centroid($geometry), &quot;dx_m&quot; * @scale_x@, &quot;dy_m&quot; * @scale_y@))"/>
            <Option name="units" type="QString" value="MapUnit"/>
          </Option>
          <symbol type="line" name="@7@0" alpha="1" clip_to_extent="0" force_rhr="0">
            <layer class="ArrowLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="arrow_width" type="QString" value="0.35"/>
                <Option name="arrow_start_width" type="QString" value="0.35"/>
                <Option name="head_length" type="QString" value="1.4"/>
                <Option name="head_thickness" type="QString" value="0.9"/>
                <Option name="head_type" type="QString" value="0"/>
                <Option name="arrow_type" type="QString" value="0"/>
                <Option name="is_curved" type="QString" value="0"/>
                <Option name="is_repeated" type="QString" value="0"/>
                <Option name="offset" type="QString" value="0"/>
                <Option name="ring_filter" type="QString" value="0"/>
              </Option>
              <symbol type="fill" name="@@7@0@0" alpha="1" clip_to_extent="1" force_rhr="0">
                <layer class="SimpleFill" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option name="color" type="QString" value="120,120,120,255"/>
                    <Option name="style" type="QString" value="solid"/>
                    <Option name="outline_style" type="QString" value="no"/>
                  </Option>
                </layer>
              </symbol>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
