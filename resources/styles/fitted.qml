<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Labeling" labelsEnabled="0">
  <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0" referencescale="-1">
    <rules key="{f17ed000-0000-4000-8000-000000000000}">
      <rule key="{f17ed000-0000-4000-8000-000000000001}" filter="&quot;@side@_state&quot; = 'moved'" label="Moved (dashed: before)" symbol="0"/>
      <rule key="{f17ed000-0000-4000-8000-000000000002}" filter="&quot;@side@_state&quot; = 'stays'" label="Stays" symbol="1"/>
      <rule key="{f17ed000-0000-4000-8000-000000000003}" filter="ELSE" label="Not looked for" symbol="2"/>
    </rules>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="0" force_rhr="0">
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line"/>
            <Option name="geometryModifier" type="QString" value="boundary(translate($geometry, -&quot;@side@_dx_m&quot; * @scale_x@, -&quot;@side@_dy_m&quot; * @scale_y@))"/>
            <Option name="units" type="QString" value="MapUnit"/>
          </Option>
          <symbol type="line" name="@0@0" alpha="1" clip_to_extent="0" force_rhr="0">
            <layer class="SimpleLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="line_color" type="QString" value="255,255,255,150"/>
                <Option name="line_style" type="QString" value="dash"/>
                <Option name="line_width" type="QString" value="0.2"/>
                <Option name="line_width_unit" type="QString" value="MM"/>
              </Option>
            </layer>
          </symbol>
        </layer>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="style" type="QString" value="no"/>
            <Option name="outline_color" type="QString" value="10,60,80,160"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.6"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="style" type="QString" value="no"/>
            <Option name="outline_color" type="QString" value="60,225,255,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.35"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line"/>
            <Option name="geometryModifier" type="QString" value="make_line(translate(centroid($geometry), -&quot;@side@_dx_m&quot; * @scale_x@, -&quot;@side@_dy_m&quot; * @scale_y@), centroid($geometry))"/>
            <Option name="units" type="QString" value="MapUnit"/>
          </Option>
          <symbol type="line" name="@0@3" alpha="1" clip_to_extent="0" force_rhr="0">
            <layer class="ArrowLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="arrow_width" type="QString" value="0.3"/>
                <Option name="arrow_start_width" type="QString" value="0.3"/>
                <Option name="head_length" type="QString" value="1.1"/>
                <Option name="head_thickness" type="QString" value="0.8"/>
                <Option name="head_type" type="QString" value="0"/>
                <Option name="arrow_type" type="QString" value="0"/>
                <Option name="is_curved" type="QString" value="0"/>
                <Option name="is_repeated" type="QString" value="0"/>
                <Option name="offset" type="QString" value="0"/>
                <Option name="ring_filter" type="QString" value="0"/>
              </Option>
              <symbol type="fill" name="@@0@3@0" alpha="1" clip_to_extent="1" force_rhr="0">
                <layer class="SimpleFill" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option name="color" type="QString" value="60,225,255,255"/>
                    <Option name="style" type="QString" value="solid"/>
                    <Option name="outline_style" type="QString" value="no"/>
                  </Option>
                </layer>
              </symbol>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="style" type="QString" value="no"/>
            <Option name="outline_color" type="QString" value="255,221,85,255"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.35"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="style" type="QString" value="no"/>
            <Option name="outline_color" type="QString" value="190,190,190,255"/>
            <Option name="outline_style" type="QString" value="dot"/>
            <Option name="outline_width" type="QString" value="0.35"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
