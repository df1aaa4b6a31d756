<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>samsyn::AdoptPlanDialog</name>
    <message numerus="yes">
        <source>%1: %n change(s) since then</source>
        <comment>a version</comment>
        <translation>
            <numerusform>%1: %n change since then</numerusform>
            <numerusform>%1: %n changes since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::IndicatorImportDialog</name>
    <message numerus="yes">
        <source>%n indicators are added: %1.</source>
        <translation>
            <numerusform>%n indicator is added: %1.</numerusform>
            <numerusform>%n indicators are added: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::IndicatorsView</name>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators, target met by %1</source>
        <translation>
            <numerusform>%n indicator, target met by %1</numerusform>
            <numerusform>%n indicators, target met by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::PasteActivitiesDialog</name>
    <message numerus="yes">
        <source>%n focus area(s) of the text are not in the workspace.</source>
        <translation>
            <numerusform>%n focus area of the text is not in the workspace.</numerusform>
            <numerusform>%n focus areas of the text are not in the workspace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::PlanMatrixView</name>
    <message numerus="yes">
        <source>%1: %n activities, of these %2 done and %3 late</source>
        <translation>
            <numerusform>%1: %n activity, of these %2 done and %3 late</numerusform>
            <numerusform>%1: %n activities, of these %2 done and %3 late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>all of them</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::PlanVersionsDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
