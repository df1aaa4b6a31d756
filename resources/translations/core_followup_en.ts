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
    <name>MeetingFigureCharts</name>
    <message numerus="yes">
        <source>%n action points are open</source>
        <translation>
            <numerusform>%n action point is open</numerusform>
            <numerusform>%n action points are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue</source>
        <translation>
            <numerusform>%n is overdue</numerusform>
            <numerusform>%n are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were opened</source>
        <translation>
            <numerusform>%n was opened</numerusform>
            <numerusform>%n were opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were closed</source>
        <translation>
            <numerusform>%n was closed</numerusform>
            <numerusform>%n were closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation>
            <numerusform>%n meeting held</numerusform>
            <numerusform>%n meetings held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyFigureCharts</name>
    <message numerus="yes">
        <source>What each member paid or is to pay, over %n years.</source>
        <translation>
            <numerusform>What each member paid or is to pay, over %n year.</numerusform>
            <numerusform>What each member paid or is to pay, over %n years.</numerusform>
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
    <name>PlanFigureCharts</name>
    <message numerus="yes">
        <source>%n are done</source>
        <translation>
            <numerusform>%n is done</numerusform>
            <numerusform>%n are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in progress</source>
        <translation>
            <numerusform>%n is in progress</numerusform>
            <numerusform>%n are in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n is late</numerusform>
            <numerusform>%n are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to come</source>
        <translation>
            <numerusform>%n is to come</numerusform>
            <numerusform>%n are to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are conditional or dormant</source>
        <translation>
            <numerusform>%n is conditional or dormant</numerusform>
            <numerusform>%n are conditional or dormant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n activities %1.</source>
        <translation>
            <numerusform>Of %n activity %1.</numerusform>
            <numerusform>Of %n activities %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n organizations have reached their target.</source>
        <translation>
            <numerusform>%1 of %n organization has reached its target.</numerusform>
            <numerusform>%1 of %n organizations have reached their target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPaperFigures</name>
    <message numerus="yes">
        <source>%n are open.</source>
        <translation>
            <numerusform>%n is open.</numerusform>
            <numerusform>%n are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are open, %1 of them overdue.</source>
        <translation>
            <numerusform>%n is open, %1 of them overdue.</numerusform>
            <numerusform>%n are open, %1 of them overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been carried through three meetings or more.</source>
        <translation>
            <numerusform>%n has been carried through three meetings or more.</numerusform>
            <numerusform>%n have been carried through three meetings or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPaperGoals</name>
    <message numerus="yes">
        <source>%1: %2, %n meeting(s) in the month</source>
        <comment>group, persons</comment>
        <translation>
            <numerusform>%1: %2, %n meeting in the month</numerusform>
            <numerusform>%1: %2, %n meetings in the month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPaperQuestions</name>
    <message numerus="yes">
        <source>%1 of %n have accepted their share</source>
        <translation>
            <numerusform>%1 of %n has accepted its share</numerusform>
            <numerusform>%1 of %n have accepted their share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have objected</source>
        <translation>
            <numerusform>%n has objected</numerusform>
            <numerusform>%n have objected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>%n has not answered</numerusform>
            <numerusform>%n have not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was not sent to %n</source>
        <translation>
            <numerusform>it was not sent to %n</numerusform>
            <numerusform>it was not sent to %n</numerusform>
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
<context>
    <name>YearReview</name>
    <message numerus="yes">
        <source>%1 of %n months that are over have an approved follow-up.</source>
        <translation>
            <numerusform>%1 of %n month that is over has an approved follow-up.</numerusform>
            <numerusform>%1 of %n months that are over have an approved follow-up.</numerusform>
        </translation>
    </message>
</context>
</TS>
