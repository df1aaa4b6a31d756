<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ChartDrawing</name>
    <message>
        <source>A chart cannot be saved as “%1”. Choose a name that ends in .pdf, .png, .svg or .csv.</source>
        <translation>Ett diagram går inte att spara som ”%1”. Välj ett namn som slutar på .pdf, .png, .svg eller .csv.</translation>
    </message>
</context>
<context>
    <name>ChartScene</name>
    <message>
        <source>No figures yet</source>
        <translation>Inga siffror ännu</translation>
    </message>
</context>
<context>
    <name>CountChart</name>
    <message>
        <source>%1 of %2</source>
        <comment>a number, then its range: 7 of 6–7</comment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>PeriodChart</name>
    <message>
        <source>Date in doubt</source>
        <translation>Osäkert datum</translation>
    </message>
</context>
<context>
    <name>samsyn::ChartView</name>
    <message>
        <source>Table, copy and save: %1</source>
        <translation>Tabell, kopiera och spara: %1</translation>
    </message>
    <message>
        <source>Show as table, copy, save</source>
        <translation>Visa som tabell, kopiera, spara</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation>Spara som PNG …</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Spara som SVG …</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Teckning</translation>
    </message>
    <message>
        <source>Save the figures as CSV …</source>
        <translation>Spara siffrorna som CSV …</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Spara diagrammet</translation>
    </message>
</context>
</TS>
