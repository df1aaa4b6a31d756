<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>samsyn::AgendaPane</name>
    <message numerus="yes">
        <source>%n action points</source>
        <translation>
            <numerusform>%n action point</numerusform>
            <numerusform>%n action points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::FinishView</name>
    <message numerus="yes">
        <source>%n corrections so far.</source>
        <translation>
            <numerusform>%n correction so far.</numerusform>
            <numerusform>%n corrections so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft made on %1 to %n recipients.</source>
        <translation>
            <numerusform>Draft made on %1 to %n recipient.</numerusform>
            <numerusform>Draft made on %1 to %n recipients.</numerusform>
        </translation>
    </message>
</context>
</TS>
