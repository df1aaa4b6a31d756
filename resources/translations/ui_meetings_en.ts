<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>samsyn::AgendaDialog</name>
    <message numerus="yes">
        <source>%n do(es) not come along</source>
        <translation>
            <numerusform>%n does not come along</numerusform>
            <numerusform>%n do not come along</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>samsyn::NoticeDialog</name>
    <message numerus="yes">
        <source>%n address(es) are missing</source>
        <translation>
            <numerusform>%n address is missing</numerusform>
            <numerusform>%n addresses are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::YearPlanDialog</name>
    <message numerus="yes">
        <source>The year has room for %n more.</source>
        <translation>
            <numerusform>The year has room for %n more.</numerusform>
            <numerusform>The year has room for %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
