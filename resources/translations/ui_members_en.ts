<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>samsyn::MembersPage</name>
    <message numerus="yes">
        <source>%n municipalities share the cost</source>
        <translation>
            <numerusform>%n municipality shares the cost</numerusform>
            <numerusform>%n municipalities share the cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::MunicipalityChooser</name>
    <message numerus="yes">
        <source>Add %n municipalities</source>
        <translation>
            <numerusform>Add %n municipality</numerusform>
            <numerusform>Add %n municipalities</numerusform>
        </translation>
    </message>
</context>
</TS>
