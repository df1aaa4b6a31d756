<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttendanceDocument</name>
    <message numerus="yes">
        <source>%1, %n meeting(s)</source>
        <comment>group and how many were held</comment>
        <translation>
            <numerusform>%1, %n meeting</numerusform>
            <numerusform>%1, %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsDocument</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
</TS>
