<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ChartTable</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>The source says</source>
        <translation>Källan säger</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>från ”%1”</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>till ”%1”</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>To be aware of:</source>
        <translation>Att känna till:</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Siffrorna som tabell</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be written: %2. Choose another place or name.</source>
        <translation>%1 gick inte att skriva: %2. Välj en annan plats eller ett annat namn.</translation>
    </message>
</context>
</TS>
