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
    <name>CarryOver</name>
    <message numerus="yes">
        <source>%n action point(s) are open</source>
        <translation>
            <numerusform>%n action point is open</numerusform>
            <numerusform>%n action points are open</numerusform>
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
<context>
    <name>YearPlan</name>
    <message numerus="yes">
        <source>%n meeting(s) held or planned in %1; the group has no target.</source>
        <translation>
            <numerusform>%n meeting held or planned in %1; the group has no target.</numerusform>
            <numerusform>%n meetings held or planned in %1; the group has no target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 meets the same day; %n sit(s) in both: %2</source>
        <translation>
            <numerusform>%1 meets the same day; %n sits in both: %2</numerusform>
            <numerusform>%1 meets the same day; %n sit in both: %2</numerusform>
        </translation>
    </message>
</context>
</TS>
