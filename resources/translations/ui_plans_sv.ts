<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ActivityForm</name>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivitet</translation>
    </message>
    <message>
        <source>Change activity “%1”</source>
        <translation>Ändra aktiviteten ”%1”</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivning</translation>
    </message>
    <message>
        <source>Change description of “%1”</source>
        <translation>Ändra beskrivningen av ”%1”</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tering</translation>
    </message>
    <message>
        <source>Change note on “%1”</source>
        <translation>Ändra noteringen om ”%1”</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tid</translation>
    </message>
    <message>
        <source>no schedule: “feb”, “15 March”, “Q2”, “Jan–Dec”</source>
        <translation>ingen tidplan: ”feb”, ”15 mars”, ”kv 2”, ”jan–dec”</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Ses ö&amp;ver</translation>
    </message>
    <message>
        <source>Change when “%1” is looked at again</source>
        <translation>Ändra när ”%1” ses över</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 15 March, feb 2012, Q2, Jan–Dec or 2012; nothing is no schedule.</source>
        <translation>”%1” är ingen tid. Skriv den som 15 mars, feb 2012, kv 2, jan–dec eller 2012; tomt är ingen tidplan.</translation>
    </message>
    <message>
        <source>Change time of “%1”</source>
        <translation>Ändra tiden för ”%1”</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>An&amp;svarig</translation>
    </message>
    <message>
        <source>Change who is responsible for “%1”</source>
        <translation>Ändra vem som ansvarar för ”%1”</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>Arbets&amp;dagar</translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation>”%1” är inget antal dagar.</translation>
    </message>
    <message>
        <source>Change working days of “%1”</source>
        <translation>Ändra arbetsdagarna för ”%1”</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Flytta ”%1”</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>As its goal, or our own development</source>
        <translation>Som målet, eller egen utveckling</translation>
    </message>
    <message>
        <source>No further goals</source>
        <translation>Inga fler mål</translation>
    </message>
    <message>
        <source>Also ser&amp;ves</source>
        <translation>Även må&amp;l</translation>
    </message>
    <message>
        <source>Change what “%1” serves</source>
        <translation>Ändra vilka mål ”%1” tjänar</translation>
    </message>
    <message>
        <source>No further areas</source>
        <translation>Inga fler områden</translation>
    </message>
    <message>
        <source>Also &amp;in</source>
        <translation>Även om&amp;råde</translation>
    </message>
    <message>
        <source>Change what “%1” belongs to</source>
        <translation>Ändra vad ”%1” hör till</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Move “%1” to another plan</source>
        <translation>Flytta ”%1” till en annan plan</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen särskild</translation>
    </message>
    <message>
        <source>Parti&amp;cipants</source>
        <translation>D&amp;eltar</translation>
    </message>
    <message>
        <source>Change who takes part in “%1”</source>
        <translation>Ändra vilka som deltar i ”%1”</translation>
    </message>
    <message>
        <source>Pro&amp;vided</source>
        <translation>&amp;Villkor</translation>
    </message>
    <message>
        <source>Change condition of “%1”</source>
        <translation>Ändra villkoret för ”%1”</translation>
    </message>
    <message>
        <source>that the grant is approved</source>
        <translation>om bidraget beviljas</translation>
    </message>
    <message>
        <source>Wait&amp;s for</source>
        <translation>&amp;Väntar på</translation>
    </message>
    <message>
        <source>Change what “%1” waits for</source>
        <translation>Ändra vad ”%1” väntar på</translation>
    </message>
    <message>
        <source>&amp;met on</source>
        <translation>&amp;uppfyllt</translation>
    </message>
    <message>
        <source>Change when the condition of “%1” was met</source>
        <translation>Ändra när villkoret för ”%1” uppfylldes</translation>
    </message>
</context>
<context>
    <name>ActivityMove</name>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Flytta ”%1” till %2</translation>
    </message>
</context>
<context>
    <name>AreaForm</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Change code of “%1”</source>
        <translation>Ändra koden för ”%1”</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>Change name of “%1”</source>
        <translation>Ändra namnet på ”%1”</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>&amp;Under</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Flytta ”%1”</translation>
    </message>
    <message>
        <source>Nothing: a main area</source>
        <translation>Inget: ett huvudområde</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Nivå</translation>
    </message>
    <message>
        <source>Change level of “%1”</source>
        <translation>Ändra nivån för ”%1”</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivning</translation>
    </message>
    <message>
        <source>Change description of “%1”</source>
        <translation>Ändra beskrivningen av ”%1”</translation>
    </message>
    <message>
        <source>C&amp;ommissioned by</source>
        <translation>På &amp;uppdrag av</translation>
    </message>
    <message>
        <source>Change who commissioned “%1”</source>
        <translation>Ändra vem som gav uppdraget ”%1”</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>Change when “%1” begins</source>
        <translation>Ändra när ”%1” börjar</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;till</translation>
    </message>
    <message>
        <source>Change when “%1” ends</source>
        <translation>Ändra när ”%1” slutar</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tering</translation>
    </message>
    <message>
        <source>Change note on “%1”</source>
        <translation>Ändra noteringen om ”%1”</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Läge</translation>
    </message>
    <message>
        <source>Change state of “%1”</source>
        <translation>Ändra läget för ”%1”</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Fråga</translation>
    </message>
    <message>
        <source>Change the open question of “%1”</source>
        <translation>Ändra den öppna frågan i ”%1”</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>&amp;Goes into</source>
        <translation>&amp;Går in i</translation>
    </message>
    <message>
        <source>Change what “%1” goes into</source>
        <translation>Ändra vad ”%1” går in i</translation>
    </message>
</context>
<context>
    <name>ConditionChoices</name>
    <message>
        <source>Nothing in the workspace</source>
        <translation>Inget i arbetsytan</translation>
    </message>
    <message>
        <source>%1, budget %2 version %3</source>
        <comment>a grant</comment>
        <translation>%1, budget %2 version %3</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Beslut: %1</translation>
    </message>
    <message>
        <source>What is not there any more</source>
        <translation>Det som inte längre finns</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a plan&apos;s line</comment>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Goal or activity</source>
        <translation>Mål eller aktivitet</translation>
    </message>
    <message>
        <source>Was → is</source>
        <translation>Var → är</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a line of a plan</comment>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a line of a plan</comment>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Version %1, adopted %2</source>
        <translation>Version %1, antagen %2</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
    <message>
        <source>Say what shows it: a decision, a document, an address.</source>
        <translation>Ange vad som visar det: ett beslut, ett dokument, en adress.</translation>
    </message>
    <message>
        <source>Evidence and decisions</source>
        <translation>Underlag och beslut</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Ta bort underlag</translation>
    </message>
    <message>
        <source>Decisions, documents and addresses that show what came of it.</source>
        <translation>Beslut, dokument och adresser som visar vad det blev av det.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Lägg till underlag</translation>
    </message>
    <message>
        <source>Decision, document or address</source>
        <translation>Beslut, dokument eller adress</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Ändra underlag</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an activity and its plan</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the year of a goal, and the goal</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Activity about it</source>
        <translation>&amp;Aktivitet för det</translation>
    </message>
    <message>
        <source>Change what is done about a finding</source>
        <translation>Ändra vad som görs åt en iakttagelse</translation>
    </message>
    <message>
        <source>&amp;Goal that it became</source>
        <translation>&amp;Mål som det blev</translation>
    </message>
    <message>
        <source>Focus a&amp;rea</source>
        <translation>Omr&amp;åde</translation>
    </message>
    <message>
        <source>Move a finding to another area</source>
        <translation>Flytta iakttagelse till ett annat område</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>An&amp;teckning</translation>
    </message>
    <message>
        <source>Change note on a finding</source>
        <translation>Ändra anteckning om en iakttagelse</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>Change goal “%1”</source>
        <translation>Ändra målet ”%1”</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>Move goal “%1”</source>
        <translation>Flytta målet ”%1”</translation>
    </message>
    <message>
        <source>Our own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Take up goal “%1”</source>
        <translation>Ta upp målet ”%1”</translation>
    </message>
    <message>
        <source>Waits for a plan</source>
        <translation>Väntar på en plan</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>An&amp;svarig</translation>
    </message>
    <message>
        <source>Change who is responsible for “%1”</source>
        <translation>Ändra vem som ansvarar för ”%1”</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivning</translation>
    </message>
    <message>
        <source>Change description of “%1”</source>
        <translation>Ändra beskrivningen av ”%1”</translation>
    </message>
    <message>
        <source>&amp;Expected effect</source>
        <translation>&amp;Förväntad effekt</translation>
    </message>
    <message>
        <source>Change expected effect of “%1”</source>
        <translation>Ändra förväntad effekt av ”%1”</translation>
    </message>
    <message>
        <source>De&amp;cided by</source>
        <translation>Fastställt a&amp;v</translation>
    </message>
    <message>
        <source>Change who decided “%1”</source>
        <translation>Ändra vem som fastställde ”%1”</translation>
    </message>
    <message>
        <source>“Working group 2011-12-08, § 4”</source>
        <translation>”Arbetsgruppen 2011-12-08, § 4”</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>&amp;den</translation>
    </message>
    <message>
        <source>Change when “%1” was decided</source>
        <translation>Ändra när ”%1” fastställdes</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Läge</translation>
    </message>
    <message>
        <source>Assess “%1”</source>
        <translation>Bedöm ”%1”</translation>
    </message>
    <message>
        <source>assessed o&amp;n</source>
        <translation>be&amp;dömt den</translation>
    </message>
    <message>
        <source>Change when “%1” was assessed</source>
        <translation>Ändra när ”%1” bedömdes</translation>
    </message>
    <message>
        <source>Assess&amp;ment</source>
        <translation>Bedöm&amp;ning</translation>
    </message>
    <message>
        <source>Change assessment of “%1”</source>
        <translation>Ändra bedömningen av ”%1”</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tering</translation>
    </message>
    <message>
        <source>Change note on “%1”</source>
        <translation>Ändra noteringen om ”%1”</translation>
    </message>
</context>
<context>
    <name>PlanChoices</name>
    <message>
        <source>No goal</source>
        <translation>Inget mål</translation>
    </message>
    <message>
        <source>“%1” is no person, organization or group of the workspace. Add it first, or choose another.</source>
        <translation>”%1” är ingen person, organisation eller grupp i arbetsytan. Lägg till den först, eller välj en annan.</translation>
    </message>
    <message>
        <source>Several are called “%1”. Give one of them a name of its own first.</source>
        <translation>Flera heter ”%1”. Ge en av dem ett eget namn först.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Will not be done</source>
        <translation>Görs inte</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Därför att</translation>
    </message>
    <message>
        <source>A plan has a first and a last day.</source>
        <translation>En plan har en första och en sista dag.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation>Ändra namnet på %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;till</translation>
    </message>
    <message>
        <source>Change when %1 begins</source>
        <translation>Ändra när %1 börjar</translation>
    </message>
    <message>
        <source>Change when %1 ends</source>
        <translation>Ändra när %1 slutar</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Syfte</translation>
    </message>
    <message>
        <source>Change purpose of %1</source>
        <translation>Ändra syftet i %1</translation>
    </message>
    <message>
        <source>Target &amp;groups</source>
        <translation>Mål&amp;grupper</translation>
    </message>
    <message>
        <source>Change target groups of %1</source>
        <translation>Ändra målgrupperna i %1</translation>
    </message>
    <message>
        <source>Gender &amp;equality</source>
        <translation>&amp;Jämställdhet</translation>
    </message>
    <message>
        <source>Change gender equality in %1</source>
        <translation>Ändra jämställdheten i %1</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tering</translation>
    </message>
    <message>
        <source>Change note on %1</source>
        <translation>Ändra noteringen om %1</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Benämning</translation>
    </message>
    <message>
        <source>Change title of the post “%1”</source>
        <translation>Ändra benämning på tjänsten ”%1”</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Arbetsgivare</translation>
    </message>
    <message>
        <source>Change employer of the post “%1”</source>
        <translation>Ändra arbetsgivare för tjänsten ”%1”</translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation>&amp;Uppdrag</translation>
    </message>
    <message>
        <source>Change assignment of the post “%1”</source>
        <translation>Ändra uppdrag för tjänsten ”%1”</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>An&amp;teckning</translation>
    </message>
    <message>
        <source>Change note on the post “%1”</source>
        <translation>Ändra anteckning om tjänsten ”%1”</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <source>Focus a&amp;reas</source>
        <translation>Områ&amp;den</translation>
    </message>
    <message>
        <source>Change areas of the post “%1”</source>
        <translation>Ändra områden för tjänsten ”%1”</translation>
    </message>
</context>
<context>
    <name>TargetSection</name>
    <message>
        <source>By</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>“%1” is no value. Write for example 72,5.</source>
        <translation>”%1” är inget värde. Skriv till exempel 72,5.</translation>
    </message>
    <message>
        <source>A target needs its day. Write a year, a month such as 2012-12, or a day.</source>
        <translation>Ett målvärde behöver sin dag. Skriv ett år, en månad som 2012-12 eller en dag.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Målvärden</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Ta bort målvärde</translation>
    </message>
    <message>
        <source>There is no target yet.</source>
        <translation>Det finns inget målvärde än.</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Lägg till målvärde</translation>
    </message>
    <message>
        <source>By, such as 2012</source>
        <translation>Till, t.ex. 2012</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Change target of %1</source>
        <translation>Ändra målvärde för %1</translation>
    </message>
    <message>
        <source>Remove target of %1</source>
        <translation>Ta bort målvärde för %1</translation>
    </message>
    <message>
        <source>Add target of %1</source>
        <translation>Lägg till målvärde för %1</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>done %1</source>
        <comment>an activity, after its due date: done 3 Feb</comment>
        <translation>klar %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an activity</comment>
        <translation>klar</translation>
    </message>
    <message>
        <source>to be looked at %1</source>
        <comment>an activity without a schedule: 30 June</comment>
        <translation>ses över %1</translation>
    </message>
    <message>
        <source>no schedule, to be looked at %1</source>
        <translation>ingen tidplan, ses över %1</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>ingen tidplan</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>progress: 40 % done</comment>
        <translation>%1 klart</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <comment>heads the activities without a schedule</comment>
        <translation>ses över</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>activities</comment>
        <translation>%1 av %2 klara</translation>
    </message>
</context>
<context>
    <name>TimelineScale</name>
    <message>
        <source>Q%1</source>
        <comment>a quarter in the timeline&apos;s head: Q2</comment>
        <translation>kv. %1</translation>
    </message>
    <message>
        <source>One quarter</source>
        <translation>Ett kvartal</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Två år</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>Fem år</translation>
    </message>
    <message>
        <source>Ten years</source>
        <translation>Tio år</translation>
    </message>
    <message>
        <source>Twenty years</source>
        <translation>Tjugo år</translation>
    </message>
</context>
<context>
    <name>samsyn::AboutPlan</name>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Findings and days to watch</source>
        <translation>Iakttagelser och bevakning</translation>
    </message>
    <message>
        <source>What of the plan is shown</source>
        <translation>Vad av planen som visas</translation>
    </message>
</context>
<context>
    <name>samsyn::AdoptPlanDialog</name>
    <message>
        <source>Adopt %1</source>
        <translation>Anta %1</translation>
    </message>
    <message>
        <source>By which decision is %1, version %2, adopted?</source>
        <translation>Genom vilket beslut antas %1, version %2?</translation>
    </message>
    <message>
        <source>The plan is kept as it stands now. What is changed afterwards shows beside it, until the next version is adopted.</source>
        <translation>Planen bevaras som den ser ut nu. Det som ändras efteråt visas bredvid, tills nästa version antas.</translation>
    </message>
    <message>
        <source>%1: nothing is different since then.</source>
        <comment>a version</comment>
        <translation>%1: inget är ändrat sedan dess.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) since then</source>
        <comment>a version</comment>
        <translation>
            <numerusform>%1: %n ändring sedan dess</numerusform>
            <numerusform>%1: %n ändringar sedan dess</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs from the last version</source>
        <translation>Det som skiljer från förra versionen</translation>
    </message>
    <message>
        <source>For example Executive group 2011-12-14, § 4</source>
        <translation>Till exempel Ledningsgruppen 2011-12-14, § 4</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Beslut</translation>
    </message>
    <message>
        <source>Adopted &amp;on</source>
        <translation>&amp;Antagen den</translation>
    </message>
    <message>
        <source>&amp;Why it differs</source>
        <translation>&amp;Varför den skiljer</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nteckning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>samsyn::ContinueDialog</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Open goal or activity</source>
        <translation>Öppet mål eller öppen aktivitet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Mål: %1</translation>
    </message>
    <message>
        <source>CED</source>
        <comment>the keys for: carry on, close, drop; one letter each</comment>
        <translation>FAS</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Det som är öppet</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Fortsätt %1</translation>
    </message>
    <message>
        <source>What becomes of what is still open in %1?</source>
        <translation>Vad händer med det som är öppet i %1?</translation>
    </message>
    <message>
        <source>C carries it on with its time a year later, E ends it, D drops it. The plan itself keeps what was.</source>
        <translation>F fortsätter med tiden ett år senare, A avslutar, S stryker. Planen själv behåller det som var.</translation>
    </message>
    <message>
        <source>Goals that wait for a plan come along: %1.</source>
        <translation>Mål som väntar på en plan följer med: %1.</translation>
    </message>
    <message>
        <source>Found since last year: which of it becomes a goal?</source>
        <translation>Framkommit under året: vad av det blir mål?</translation>
    </message>
    <message>
        <source>&amp;Next plan</source>
        <translation>&amp;Nästa plan</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>F&amp;rån</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <comment>a year</comment>
        <translation>Fortsätt i %1</translation>
    </message>
    <message>
        <source>Nothing is open. The next plan begins with what it will not do.</source>
        <translation>Inget är öppet. Nästa plan börjar med det som den inte gör.</translation>
    </message>
    <message>
        <source>%1 carried on, %2 ended, %3 dropped</source>
        <translation>%1 fortsätter, %2 avslutas, %3 stryks</translation>
    </message>
</context>
<context>
    <name>samsyn::DetailPane</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Så går det</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>What of the activity is shown</source>
        <translation>Vad av aktiviteten som visas</translation>
    </message>
</context>
<context>
    <name>samsyn::ExclusionSection</name>
    <message>
        <source>What the plan will not do</source>
        <translation>Det här gör planen inte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Nothing was left out on purpose.</source>
        <translation>Inget har avgränsats bort.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>What will not be done</source>
        <translation>Vad som inte görs</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Därför att</translation>
    </message>
    <message>
        <source>Change what %1 will not do</source>
        <translation>Ändra vad %1 inte gör</translation>
    </message>
    <message>
        <source>Add what %1 will not do</source>
        <translation>Lägg till vad %1 inte gör</translation>
    </message>
</context>
<context>
    <name>samsyn::FindingSection</name>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som kom fram</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>%1 is no organization. Leave it empty for what all found.</source>
        <translation>%1 är ingen organisation. Lämna tomt för det som gäller alla.</translation>
    </message>
    <message>
        <source>Goal for %1</source>
        <translation>Mål för %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Needs, barriers and solutions</source>
        <translation>Behov, hinder och lösningar</translation>
    </message>
    <message>
        <source>Remove finding</source>
        <translation>Ta bort iakttagelse</translation>
    </message>
    <message>
        <source>Nothing has been noted yet. What a conference found is offered as goals when the plan is continued.</source>
        <translation>Inget är noterat än. Det som kommer fram på en konferens erbjuds som mål när planen förs vidare.</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Lägg till iakttagelse</translation>
    </message>
    <message>
        <source>Where, if not all</source>
        <translation>Var, om inte alla</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Change finding</source>
        <translation>Ändra iakttagelse</translation>
    </message>
    <message>
        <source>Write what was found.</source>
        <translation>Skriv vad som kom fram.</translation>
    </message>
</context>
<context>
    <name>samsyn::FindingsView</name>
    <message>
        <source>Make it a goal for %1</source>
        <translation>Gör till mål för %1</translation>
    </message>
    <message>
        <source>Make a finding a goal for %1</source>
        <translation>Gör en iakttagelse till mål för %1</translation>
    </message>
</context>
<context>
    <name>samsyn::IndicatorCard</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
</context>
<context>
    <name>samsyn::IndicatorDetails</name>
    <message>
        <source>Each organization</source>
        <translation>Per organisation</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Kvinnor och män</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Women and men of</source>
        <translation>Kvinnor och män i</translation>
    </message>
</context>
<context>
    <name>samsyn::IndicatorForm</name>
    <message>
        <source>&amp;Adds up through the year</source>
        <translation>&amp;Räknas ihop under året</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>per cent, persons</source>
        <translation>procent, personer</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Källa</translation>
    </message>
    <message>
        <source>&amp;Looked after by</source>
        <translation>&amp;Förvaltas av</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>Rik&amp;tning</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>Ut&amp;gångsläge</translation>
    </message>
    <message>
        <source>“%1” is no value. Write for example 72,5.</source>
        <translation>”%1” är inget värde. Skriv till exempel 72,5.</translation>
    </message>
    <message>
        <source>of</source>
        <translation>från</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, a month such as 2012-03, or a day.</source>
        <translation>”%1” är inget datum. Skriv ett år, en månad som 2012-03 eller en dag.</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>Focus a&amp;rea</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Antec&amp;kning</translation>
    </message>
    <message>
        <source>Change indicator %1</source>
        <translation>Ändra nyckeltalet %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
</context>
<context>
    <name>samsyn::IndicatorImportDialog</name>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Av vilka</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mätt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>The indicator is added.</source>
        <translation>Nyckeltalet läggs till.</translation>
    </message>
    <message>
        <source>Import indicators</source>
        <translation>Läs in nyckeltal</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Vad inläsningen gör</translation>
    </message>
    <message>
        <source>Choose a table of indicators</source>
        <translation>Välj en tabell med nyckeltal</translation>
    </message>
    <message>
        <source>No file has been chosen.</source>
        <translation>Ingen fil är vald.</translation>
    </message>
    <message>
        <source>As the table says</source>
        <translation>Som tabellen säger</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Nyckeltal</translation>
    </message>
    <message>
        <source>&amp;Date, where it is not said</source>
        <translation>&amp;Datum, där det inte står</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Källa</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators are added: %1.</source>
        <translation>
            <numerusform>%n nyckeltal läggs till: %1.</numerusform>
            <numerusform>%n nyckeltal läggs till: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::IndicatorsView</name>
    <message>
        <source>All indicators</source>
        <translation>Alla nyckeltal</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nytt nyckeltal</translation>
    </message>
    <message>
        <source>Sheet as PDF …</source>
        <translation>Blad som PDF …</translation>
    </message>
    <message>
        <source>Remove indicator</source>
        <translation>Ta bort nyckeltal</translation>
    </message>
    <message>
        <source>There are no indicators yet</source>
        <translation>Det finns inga nyckeltal än</translation>
    </message>
    <message>
        <source>Remove indicator %1</source>
        <translation>Ta bort nyckeltalet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n nyckeltal</numerusform>
            <numerusform>%n nyckeltal</numerusform>
        </translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Lägg till nyckeltal</translation>
    </message>
    <message>
        <source>Import indicators …</source>
        <translation>Läs in nyckeltal …</translation>
    </message>
    <message>
        <source>An indicator is what you measure to see whether a goal comes nearer, year after year. Import them from Kolada, KIS or a table of your own, or begin with one by hand.</source>
        <translation>Ett nyckeltal är det du mäter år efter år för att se om ett mål kommer närmare. Läs in dem från Kolada, KIS eller en egen tabell, eller börja med ett för hand.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators, target met by %1</source>
        <translation>
            <numerusform>%n nyckeltal, %1 har nått målet</numerusform>
            <numerusform>%n nyckeltal, %1 har nått målet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::MeasurementTable</name>
    <message>
        <source>Of whom</source>
        <translation>Av vilka</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Lägg till mätning</translation>
    </message>
    <message>
        <source>Year, month or day</source>
        <translation>År, månad eller dag</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Klistra in värden</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>Change %1, %2</source>
        <comment>an indicator, a year</comment>
        <translation>Ändra %1, %2</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, a month such as 2012-03, or a day.</source>
        <translation>”%1” är inget datum. Skriv ett år, en månad som 2012-03 eller en dag.</translation>
    </message>
    <message>
        <source>Nothing can have been measured on %1 yet. A target has its own table.</source>
        <translation>Inget kan vara mätt den %1 än. Målvärden står i sin egen tabell.</translation>
    </message>
    <message>
        <source>Choose the cell where the values are to begin.</source>
        <translation>Välj cellen där värdena ska börja.</translation>
    </message>
    <message>
        <source>What was copied is larger than the table from here on. Nothing was pasted.</source>
        <translation>Det kopierade är större än tabellen härifrån. Inget klistrades in.</translation>
    </message>
    <message>
        <source>Paste values of %1</source>
        <translation>Klistra in värden för %1</translation>
    </message>
</context>
<context>
    <name>samsyn::PasteActivitiesDialog</name>
    <message>
        <source>Own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>when an activity is done</comment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ta inte med</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Paste activities</source>
        <translation>Klistra in aktiviteter</translation>
    </message>
    <message>
        <source>Add the activities</source>
        <translation>Lägg till aktiviteterna</translation>
    </message>
    <message>
        <source>What becomes of the lines</source>
        <translation>Vad som blir av raderna</translation>
    </message>
    <message>
        <source>The activities as they were copied</source>
        <translation>Aktiviteterna som de kopierades</translation>
    </message>
    <message>
        <source>Paste a list from a document, or a table with heads such as activity, time, responsible and area. Headings such as “Januari” give the lines below them their time.</source>
        <translation>Klistra in en lista ur ett dokument, eller en tabell med rubriker som aktivitet, tid, ansvarig och område. Rubriker som ”Januari” ger raderna under dem deras tid.</translation>
    </message>
    <message>
        <source>Add to the &amp;plan</source>
        <translation>Lägg till i &amp;planen</translation>
    </message>
    <message>
        <source>and, where a line names no area, &amp;in</source>
        <translation>och, där raden inte nämner något område, &amp;i</translation>
    </message>
    <message numerus="yes">
        <source>%n focus area(s) of the text are not in the workspace.</source>
        <translation>
            <numerusform>%n område i texten finns inte i arbetsytan.</numerusform>
            <numerusform>%n områden i texten finns inte i arbetsytan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them first: then what stands below them is put there.</source>
        <translation>Lägg till dem först, så hamnar det som står under dem där.</translation>
    </message>
    <message>
        <source>Add the focus areas</source>
        <translation>Lägg till områdena</translation>
    </message>
    <message>
        <source>Add focus areas</source>
        <translation>Lägg till områden</translation>
    </message>
</context>
<context>
    <name>samsyn::PlanFilters</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sena</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Alla öppna</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alla parter</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>Alla ansvariga</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla lägen</translation>
    </message>
</context>
<context>
    <name>samsyn::PlanMatrixView</name>
    <message numerus="yes">
        <source>%1: %n activities, of these %2 done and %3 late</source>
        <translation>
            <numerusform>%1: %n aktivitet, varav %2 klara och %3 sena</numerusform>
            <numerusform>%1: %n aktiviteter, varav %2 klara och %3 sena</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>All</source>
        <comment>activities of an area</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Areas and members</source>
        <translation>Områden och parter</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <source>Own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>all of them</comment>
        <translation>
            <numerusform>%n klar</numerusform>
            <numerusform>%n klara</numerusform>
        </translation>
    </message>
    <message>
        <source>In how many activities each member takes part or is responsible. Sums count an activity once. A triangle: some of them are late. Enter shows a cell&apos;s activities.</source>
        <translation>I hur många aktiviteter varje part deltar eller är ansvarig. Summor räknar en aktivitet en gång. Triangel: någon av dem är sen. Retur visar cellens aktiviteter.</translation>
    </message>
</context>
<context>
    <name>samsyn::PlanMenu</name>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan and state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All plans together</source>
        <translation>Alla planer tillsammans</translation>
    </message>
</context>
<context>
    <name>samsyn::PlanTree</name>
    <message>
        <source>N</source>
        <comment>key: the activity is not started</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: the activity is in progress</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key: the activity is done</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key: the activity rests</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>X</source>
        <comment>key: the activity is cancelled</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>The plan as a tree</source>
        <translation>Planen som träd</translation>
    </message>
</context>
<context>
    <name>samsyn::PlanTreeModel</name>
    <message>
        <source>look again %1</source>
        <comment>an activity without a schedule</comment>
        <translation>ses över %1</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>ingen tidplan</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 klara</translation>
    </message>
    <message>
        <source>Our own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
</context>
<context>
    <name>samsyn::PlanVersionsDialog</name>
    <message>
        <source>What differs</source>
        <translation>Det som skiljer</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versioner av %1</translation>
    </message>
    <message>
        <source>The plan as it stands today</source>
        <translation>Planen som den ser ut i dag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>The adopted plan …</source>
        <translation>Den antagna planen …</translation>
    </message>
    <message>
        <source>The changes as a document …</source>
        <translation>Ändringarna som dokument …</translation>
    </message>
    <message>
        <source>%1 is not adopted yet, so it has no versions.</source>
        <translation>%1 är inte antagen än, så den har inga versioner.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget skiljer.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::PlanViews</name>
    <message>
        <source>Tree</source>
        <translation>Träd</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation>Om planen</translation>
    </message>
</context>
<context>
    <name>samsyn::PlansPage</name>
    <message>
        <source>How the plan is shown</source>
        <translation>Hur planen visas</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Det finns ingen plan än.</translation>
    </message>
    <message>
        <source>A plan holds focus areas, goals and activities for a year or more. What stands in a document is pasted into it line by line.</source>
        <translation>En plan har områden, mål och aktiviteter för ett år eller mer. Det som står i ett dokument klistras in rad för rad.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Ny aktivitet</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Filtrera planen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>All plans together</source>
        <translation>Alla planer tillsammans</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>Handlingsplan %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Lägg till aktivitet</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nytt område</translation>
    </message>
    <message>
        <source>Add focus area</source>
        <translation>Lägg till område</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>activity and its new state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste activities …</source>
        <translation>Klistra in aktiviteter …</translation>
    </message>
    <message>
        <source>Plan as PDF</source>
        <translation>Plan som PDF</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>adopted, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a plan that was adopted</comment>
        <translation>%1, avslutad</translation>
    </message>
    <message>
        <source>Versions and what differs …</source>
        <translation>Versioner och vad som skiljer …</translation>
    </message>
    <message>
        <source>Open the plan again</source>
        <translation>Öppna planen igen</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Öppna %1 igen</translation>
    </message>
    <message>
        <source>Adopt the plan …</source>
        <translation>Anta planen …</translation>
    </message>
    <message>
        <source>Continue in %1 …</source>
        <translation>Fortsätt i %1 …</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Avsluta planen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Avsluta %1</translation>
    </message>
    <message>
        <source>New focus area</source>
        <translation>Nytt område</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nytt nyckeltal</translation>
    </message>
    <message>
        <source>Sheet as PDF</source>
        <translation>Blad som PDF</translation>
    </message>
    <message>
        <source>Import indicators …</source>
        <translation>Läs in nyckeltal …</translation>
    </message>
</context>
<context>
    <name>samsyn::PostPeriodSection</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>%</source>
        <comment>head of a column of percents</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Holder</source>
        <comment>of a post</comment>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betalas av</translation>
    </message>
    <message>
        <source>“%1” is no percentage. Write 1 to 100.</source>
        <translation>”%1” är ingen procentsats. Skriv 1 till 100.</translation>
    </message>
    <message>
        <source>A post is held by a person, which %1 is not.</source>
        <translation>En tjänst innehas av en person, och det är inte %1.</translation>
    </message>
    <message>
        <source>How much of it there is</source>
        <translation>Tjänstens omfattning</translation>
    </message>
    <message>
        <source>Remove period</source>
        <translation>Ta bort period</translation>
    </message>
    <message>
        <source>Nobody has held it yet, and no plan counts with it.</source>
        <translation>Ingen har haft den än, och ingen plan räknar med den.</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Lägg till period</translation>
    </message>
    <message>
        <source>Holder; empty while vacant</source>
        <translation>Innehavare; tomt när den är vakant</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vakant</translation>
    </message>
    <message>
        <source>Change period of the post “%1”</source>
        <translation>Ändra period för tjänsten ”%1”</translation>
    </message>
    <message>
        <source>A period needs the day from which it holds.</source>
        <translation>En period behöver dagen som den gäller från.</translation>
    </message>
    <message>
        <source>Remove period of the post “%1”</source>
        <translation>Ta bort period för tjänsten ”%1”</translation>
    </message>
    <message>
        <source>Add period of the post “%1”</source>
        <translation>Lägg till period för tjänsten ”%1”</translation>
    </message>
</context>
<context>
    <name>samsyn::PostSection</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Planned, days</source>
        <translation>Planerat, dagar</translation>
    </message>
    <message>
        <source>There are, days</source>
        <translation>Finns, dagar</translation>
    </message>
    <message>
        <source>Left, days</source>
        <translation>Kvar, dagar</translation>
    </message>
    <message>
        <source>More is planned than there are days.</source>
        <translation>Mer är planerat än det finns dagar.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>Remove post</source>
        <translation>Ta bort tjänst</translation>
    </message>
    <message>
        <source>There is no post yet.</source>
        <translation>Det finns ingen tjänst än.</translation>
    </message>
    <message>
        <source>The strategist&apos;s post says how many days there are for the plan, and who pays for them.</source>
        <translation>Strategens tjänst säger hur många dagar det finns för planen, och vem som betalar dem.</translation>
    </message>
    <message>
        <source>The post month by month</source>
        <translation>Tjänsten månad för månad</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>A post has an employer. Add the organization first.</source>
        <translation>En tjänst har en arbetsgivare. Lägg till organisationen först.</translation>
    </message>
    <message>
        <source>Strategist</source>
        <translation>Strateg</translation>
    </message>
    <message>
        <source>Add post</source>
        <translation>Lägg till tjänst</translation>
    </message>
    <message>
        <source>Remove the post “%1”</source>
        <translation>Ta bort tjänsten ”%1”</translation>
    </message>
</context>
<context>
    <name>samsyn::QuickEntry</name>
    <message>
        <source>New activity</source>
        <translation>Ny aktivitet</translation>
    </message>
    <message>
        <source>What, when and who: “Take part in NISKI feb 2012 @strategist”</source>
        <translation>Vad, när och vem: ”Delta i NISKI feb 2012 @strateg”</translation>
    </message>
    <message>
        <source>Own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>Enter adds to %1</source>
        <comment>%1: a focus area or a goal</comment>
        <translation>Enter lägger till i %1</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Skriv vad som ska göras.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Lägg till aktivitet</translation>
    </message>
</context>
<context>
    <name>samsyn::StatusSection</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>%</source>
        <comment>head of a column of percents</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>“%1” is no percent. Write 0 to 100, or nothing.</source>
        <translation>”%1” är ingen procent. Skriv 0 till 100, eller inget.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Så går det</translation>
    </message>
    <message>
        <source>Remove what was said</source>
        <translation>Ta bort lägesraden</translation>
    </message>
    <message>
        <source>Nothing was said yet: it counts as not started.</source>
        <translation>Inget läge är angivet: räknas som ej påbörjad.</translation>
    </message>
    <message>
        <source>Say how it goes</source>
        <translation>Ange läget</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Vad som finns att säga</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Skrivet den %1</translation>
    </message>
    <message>
        <source>Change what was said of “%1”</source>
        <translation>Ändra läget för ”%1”</translation>
    </message>
    <message>
        <source>Remove what was said of “%1”</source>
        <translation>Ta bort ett läge för ”%1”</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2012-04-02 or 2/4 2012.</source>
        <translation>”%1” är ingen dag. Skriv den som 2012-04-02 eller 2/4 2012.</translation>
    </message>
    <message>
        <source>Say how “%1” goes</source>
        <translation>Ange läget för ”%1”</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>Procent klart</translation>
    </message>
</context>
<context>
    <name>samsyn::TimelineKey</name>
    <message>
        <source>done</source>
        <comment>the timeline&apos;s key</comment>
        <translation>klar</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>the timeline&apos;s key</comment>
        <translation>pågår</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>the timeline&apos;s key</comment>
        <translation>kommande</translation>
    </message>
    <message>
        <source>late</source>
        <comment>the timeline&apos;s key</comment>
        <translation>sen</translation>
    </message>
    <message>
        <source>conditional</source>
        <comment>the timeline&apos;s key</comment>
        <translation>villkorad</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <comment>the timeline&apos;s key</comment>
        <translation>ses över</translation>
    </message>
    <message>
        <source>What the bars mean: %1</source>
        <translation>Vad staplarna betyder: %1</translation>
    </message>
</context>
<context>
    <name>samsyn::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Up and down choose a row, left and right scroll in time or fold a heading. Alt with left or right moves an activity in time, Shift with left or right makes it shorter or longer. Enter opens it.</source>
        <translation>Upp och ned väljer rad, vänster och höger rullar i tiden eller fäller ihop en rubrik. Alt med vänster eller höger flyttar en aktivitet i tiden, Skift med vänster eller höger gör den kortare eller längre. Retur öppnar den.</translation>
    </message>
</context>
<context>
    <name>samsyn::TimelineModel</name>
    <message>
        <source>Own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>Utan tidplan</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>activities</comment>
        <translation>%1 av %2 klara</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a heading</comment>
        <translation>hopfälld</translation>
    </message>
    <message>
        <source>unfolded</source>
        <comment>a heading</comment>
        <translation>utfälld</translation>
    </message>
</context>
<context>
    <name>samsyn::TimelineView</name>
    <message>
        <source>Time shown</source>
        <translation>Visad tid</translation>
    </message>
    <message>
        <source>Open activity</source>
        <translation>Öppna aktivitet</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Flytta senare</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Flytta tidigare</translation>
    </message>
    <message>
        <source>Make longer</source>
        <translation>Gör längre</translation>
    </message>
    <message>
        <source>Make shorter</source>
        <translation>Gör kortare</translation>
    </message>
    <message>
        <source>%1 moves, %2 lengthens, %3 zooms</source>
        <comment>keys</comment>
        <translation>%1 flyttar, %2 förlänger, %3 zoomar</translation>
    </message>
</context>
<context>
    <name>samsyn::WatchSection</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Vad som händer då</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Räknat från</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Följer av</translation>
    </message>
    <message>
        <source>“%1” is no number of months.</source>
        <translation>”%1” är inget antal månader.</translation>
    </message>
    <message>
        <source>Write the day from which the months are counted.</source>
        <translation>Skriv dagen som månaderna räknas från.</translation>
    </message>
    <message>
        <source>Days to watch</source>
        <translation>Datum att bevaka</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>Ta bort datum</translation>
    </message>
    <message>
        <source>None yet. A law in force since a day, and so many months after it, make one.</source>
        <translation>Inga än. En lag som gäller från en dag, och så många månader efter den, ger ett datum.</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Lägg till datum</translation>
    </message>
    <message>
        <source>Law or decision</source>
        <translation>Lag eller beslut</translation>
    </message>
    <message>
        <source>Change a day to watch</source>
        <translation>Ändra datum att bevaka</translation>
    </message>
    <message>
        <source>Remove a day to watch</source>
        <translation>Ta bort datum att bevaka</translation>
    </message>
    <message>
        <source>Add a day to watch</source>
        <translation>Lägg till datum att bevaka</translation>
    </message>
</context>
<context>
    <name>samsyn::YearView</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Nothing falls in this year.</source>
        <translation>Inget infaller detta år.</translation>
    </message>
    <message>
        <source>The year, month by month</source>
        <translation>Året månad för månad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>Hela året</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>the current month</comment>
        <translation>%1, nu</translation>
    </message>
</context>
</TS>
