"""The form in which a sample is labelled, as the style (QML) that QGIS reads with the layer."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

# To be seen on white clouds, dark shadows, soil and plants.
_DONE_COLOUR, _TO_DO_COLOUR = "0,90,255,255", "255,0,255,255"


def make_form(class_field: str, classes: Sequence[str], comment_field: str, hidden_fields: Sequence[str]) -> str:
    """Return a style with a form: the class is chosen from a list, and what the labeller must not know is hidden.

    Where the plugin runs, it puts a button for each class in place of the list.

    Points that are labelled already are shown smaller.

    Args:
        class_field: the field that is filled.
        classes: what it can hold.
        comment_field: a field for remarks.
        hidden_fields: shown neither in the form nor in the table nor by tips.
    """
    options = "".join(
        f'<Option type="Map"><Option name={quoteattr(name)} type="QString" value={quoteattr(name)}/></Option>'
        for name in classes
    )
    value_map = f'<Option type="Map"><Option name="map" type="List">{options}</Option></Option>'
    widgets = {
        class_field: f'<editWidget type="ValueMap"><config>{value_map}</config></editWidget>',
        comment_field: '<editWidget type="TextEdit"><config><Option/></config></editWidget>',
        **dict.fromkeys(("fid", *hidden_fields), '<editWidget type="Hidden"><config><Option/></config></editWidget>'),
    }
    fields = "".join(f"<field name={quoteattr(name)}>{widget}</field>" for name, widget in widgets.items())
    shown = "".join(
        f'<attributeEditorField index="-1" name={quoteattr(name)} showLabel="1"/>'
        for name in (class_field, comment_field)
    )
    columns = "".join(
        f'<column type="field" name={quoteattr(name)} width="-1" hidden="{int(name in hidden_fields)}"/>'
        for name in widgets
    )
    done = f"&quot;{class_field}&quot; IS NOT NULL AND &quot;{class_field}&quot; &lt;&gt; ''"
    return f"""<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Fields|Forms|AttributeTable|MapTips">
<renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
<rules key="sample"><rule key="done" filter="{done}" symbol="0" label="Labelled"/>
<rule key="todo" filter="ELSE" symbol="1" label="To be labelled"/></rules>
<symbols>{_marker("0", _DONE_COLOUR, "1.6")}{_marker("1", _TO_DO_COLOUR, "3.2")}</symbols></renderer-v2>
<fieldConfiguration>{fields}</fieldConfiguration>
<editform tolerant="1"></editform><editforminit/><editforminitcodesource>0</editforminitcodesource>
<featformsuppress>2</featformsuppress><editorlayout>tablayout</editorlayout>
<attributeEditorForm>{shown}</attributeEditorForm>
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0"><columns>{columns}</columns>
<conditionalstyles><rowstyles/><fieldstyles/></conditionalstyles></attributetableconfig>
<previewExpression>"fid"</previewExpression><mapTip></mapTip>
<layerGeometryType>0</layerGeometryType></qgis>
"""


def _marker(name: str, outline: str, size: str) -> str:
    """Return a hollow circle, so that the pixel beneath can be judged."""
    properties = {
        "name": "circle",
        "color": "0,0,0,0",
        "outline_color": outline,
        "outline_style": "solid",
        "outline_width": "0.5",
        "size": size,
        "size_unit": "MM",
    }
    values = "".join(f'<Option name="{key}" type="QString" value="{value}"/>' for key, value in properties.items())
    older = "".join(f'<prop k="{key}" v="{value}"/>' for key, value in properties.items())
    return (
        f'<symbol type="marker" name="{name}" alpha="1" clip_to_extent="1" force_rhr="0">'
        f'<layer class="SimpleMarker" enabled="1" locked="0" pass="0"><Option type="Map">{values}</Option>{older}'
        "</layer></symbol>"
    )
