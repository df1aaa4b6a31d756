<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityLines</name>
    <message numerus="yes">
        <source>%n lines are in doubt. Mend them, or leave them out.</source>
        <translation>
            <numerusform>%n line is in doubt. Mend it, or leave it out.</numerusform>
            <numerusform>%n lines are in doubt. Mend them, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Continuation</name>
    <message numerus="yes">
        <source>%1 of %n activities done</source>
        <translation>
            <numerusform>%1 of %n activity done</numerusform>
            <numerusform>%1 of %n activities done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorCharts</name>
    <message numerus="yes">
        <source>%n values are missing.</source>
        <translation>
            <numerusform>%n value is missing.</numerusform>
            <numerusform>%n values are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorImport</name>
    <message numerus="yes">
        <source>%n rows cannot be imported. Correct them in the table, or leave them out.</source>
        <translation>
            <numerusform>%n row cannot be imported. Correct it in the table, or leave it out.</numerusform>
            <numerusform>%n rows cannot be imported. Correct them in the table, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n organizations have values; there is no target.</source>
        <translation>
            <numerusform>%n organization has values; there is no target.</numerusform>
            <numerusform>%n organizations have values; there is no target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have met the target, %2 are on the way.</source>
        <translation>
            <numerusform>%1 of %n have met the target, %2 are on the way.</numerusform>
            <numerusform>%1 of %n have met the target, %2 are on the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCharts</name>
    <message numerus="yes">
        <source>%n activity(ies) from %1 to %2</source>
        <translation>
            <numerusform>%n activity from %1 to %2</numerusform>
            <numerusform>%n activities from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activities are done, %2 late.</source>
        <translation>
            <numerusform>%1 of %n activity is done, %2 late.</numerusform>
            <numerusform>%1 of %n activities are done, %2 late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDifferences</name>
    <message numerus="yes">
        <source>%n change(s) since then</source>
        <comment>since the plan was adopted</comment>
        <translation>
            <numerusform>%n change since then</numerusform>
            <numerusform>%n changes since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDifferencesDocument</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1.</source>
        <translation>
            <numerusform>%n change: %1.</numerusform>
            <numerusform>%n changes: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting or dormant</source>
        <translation>
            <numerusform>%n waiting or dormant</numerusform>
            <numerusform>%n waiting or dormant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 of %n activities are done</source>
        <translation>
            <numerusform>On %1, %2 of %n activity is done</numerusform>
            <numerusform>On %1, %2 of %n activities are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPaperBody</name>
    <message numerus="yes">
        <source>%1 of %n activities done</source>
        <translation>
            <numerusform>%1 of %n activity done</numerusform>
            <numerusform>%1 of %n activities done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanProblems</name>
    <message numerus="yes">
        <source>%1 is closed, and %n activity(ies) in it are still open: %2.</source>
        <translation>
            <numerusform>%1 is closed, and %n activity in it is still open: %2.</numerusform>
            <numerusform>%1 is closed, and %n activities in it are still open: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n change(s) since version %2 was adopted.</source>
        <translation>
            <numerusform>%1 has %n change since version %2 was adopted.</numerusform>
            <numerusform>%1 has %n changes since version %2 was adopted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message numerus="yes">
        <source>%n activity(ies) lack an estimate.</source>
        <translation>
            <numerusform>%n activity lacks an estimate.</numerusform>
            <numerusform>%n activities lack an estimate.</numerusform>
        </translation>
    </message>
</context>
</TS>
