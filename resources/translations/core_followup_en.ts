<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FactText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>since it was due</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthText</name>
    <message numerus="yes">
        <source>%1 of %n activities are late.</source>
        <translation>
            <numerusform>%1 of %n activity is late.</numerusform>
            <numerusform>%1 of %n activities are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s) are overdue.</source>
        <translation>
            <numerusform>%n action point is overdue.</numerusform>
            <numerusform>%n action points are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to you.</source>
        <translation>
            <numerusform>%n question to you.</numerusform>
            <numerusform>%n questions to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activities are late</source>
        <translation>
            <numerusform>%1 of %n activity is late</numerusform>
            <numerusform>%1 of %n activities are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the activities are %n percentage point(s) behind the plan</source>
        <translation>
            <numerusform>the activities are %n percentage point behind the plan</numerusform>
            <numerusform>the activities are %n percentage points behind the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n goals are off track</source>
        <translation>
            <numerusform>%1 of %n goal is off track</numerusform>
            <numerusform>%1 of %n goals are off track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open action points are overdue</source>
        <translation>
            <numerusform>%1 of %n open action point is overdue</numerusform>
            <numerusform>%1 of %n open action points are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: vacant for %n day(s)</source>
        <translation>
            <numerusform>%1: vacant for %n day</numerusform>
            <numerusform>%1: vacant for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n day(s) ago</source>
        <translation>
            <numerusform>sent %n day ago</numerusform>
            <numerusform>sent %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message numerus="yes">
        <source>%1: %n meeting(s)</source>
        <comment>in the month</comment>
        <translation>
            <numerusform>%1: %n meeting</numerusform>
            <numerusform>%1: %n meetings</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>TodayPlans</name>
    <message numerus="yes">
        <source>Asked on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Asked on %1, %n day ago.</numerusform>
            <numerusform>Asked on %1, %n days ago.</numerusform>
        </translation>
    </message>
</context>
</TS>
