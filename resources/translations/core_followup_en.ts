<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>carried along %n time(s)</source>
        <translation>
            <numerusform>carried along %n time</numerusform>
            <numerusform>carried along %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The seat is vacant since %1, %n month(s).</source>
        <translation>
            <numerusform>The seat is vacant since %1, %n month.</numerusform>
            <numerusform>The seat is vacant since %1, %n months.</numerusform>
        </translation>
    </message>
</context>
</TS>
