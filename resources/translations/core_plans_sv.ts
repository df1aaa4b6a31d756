<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ActivityCells</name>
    <message>
        <source>%1 is no organization, which those who take part are.</source>
        <translation>%1 är ingen organisation, och bara organisationer kan medverka.</translation>
    </message>
    <message>
        <source>No focus area is called %1.</source>
        <translation>Inget område heter %1.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 15/3 or feb 2012, or leave it empty.</source>
        <translation>”%1” är ingen tid. Skriv den som 15/3 eller feb 2012, eller lämna den tom.</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <comment>a day, as it is typed after an activity</comment>
        <translation>ses över %1</translation>
    </message>
</context>
<context>
    <name>ActivityHeadings</name>
    <message>
        <source>No focus area is called so: what stands below goes where the others do.</source>
        <translation>Inget område heter så: det som står under hamnar där de andra hamnar.</translation>
    </message>
    <message>
        <source>Chooses the focus area of what stands below.</source>
        <translation>Väljer område för det som står under.</translation>
    </message>
    <message>
        <source>Gives what stands below its time.</source>
        <translation>Ger det som står under dess tid.</translation>
    </message>
    <message>
        <source>Heading.</source>
        <translation>Rubrik.</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Nobody is known to be the strategist on %1.</source>
        <translation>Ingen är känd som strateg den %1.</translation>
    </message>
    <message>
        <source>Nobody is known to be the chair on %1.</source>
        <translation>Ingen är känd som ordförande den %1.</translation>
    </message>
    <message>
        <source>Nobody is called %1.</source>
        <translation>Ingen heter %1.</translation>
    </message>
    <message>
        <source>Who is meant: %1?</source>
        <translation>Vem avses: %1?</translation>
    </message>
    <message>
        <source>One is responsible: %1 or %2? Those who take part as well are organizations.</source>
        <translation>En är ansvarig: %1 eller %2? Bara organisationer kan medverka utöver den ansvariga.</translation>
    </message>
    <message>
        <source>No focus area has the code %1.</source>
        <translation>Inget område har koden %1.</translation>
    </message>
    <message>
        <source>%1 lies outside %2.</source>
        <translation>%1 ligger utanför %2.</translation>
    </message>
    <message>
        <source>strategist</source>
        <comment>typed after an @</comment>
        <translation>strateg</translation>
    </message>
    <message>
        <source>chair</source>
        <comment>typed after an @</comment>
        <translation>ordförande</translation>
    </message>
</context>
<context>
    <name>ActivityLines</name>
    <message>
        <source>Heads of the table.</source>
        <translation>Tabellens rubriker.</translation>
    </message>
    <message>
        <source>It does not say what is done.</source>
        <translation>Det framgår inte vad som ska göras.</translation>
    </message>
    <message>
        <source>It stands above already.</source>
        <translation>Den står redan längre upp.</translation>
    </message>
    <message>
        <source>It stands in the plan already.</source>
        <translation>Den står redan i planen.</translation>
    </message>
    <message>
        <source>It stands before the first heading with a time. Give it a time, or leave it out.</source>
        <translation>Den står före den första rubriken med en tid. Ge den en tid, eller ta inte med den.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Tas inte med.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are in doubt. Mend them, or leave them out.</source>
        <translation>
            <numerusform>%n rad är tveksam. Rätta den, eller ta inte med den.</numerusform>
            <numerusform>%n rader är tveksamma. Rätta dem, eller ta inte med dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityProblems</name>
    <message>
        <source>%1 is responsible for “%2”, but left on %3.</source>
        <translation>%1 ansvarar för ”%2”, men slutade %3.</translation>
    </message>
    <message>
        <source>%1 is responsible for “%2”, but is no member since %3.</source>
        <translation>%1 ansvarar för ”%2”, men är inte part sedan %3.</translation>
    </message>
    <message>
        <source>Choose who takes it over.</source>
        <translation>Välj vem som tar över.</translation>
    </message>
    <message>
        <source>“%1” is planned for %2, outside %3.</source>
        <translation>”%1” är planerad till %2, utanför %3.</translation>
    </message>
    <message>
        <source>Change its time, or move it to the plan of that year.</source>
        <translation>Ändra tiden, eller flytta den till det årets plan.</translation>
    </message>
    <message>
        <source>“%1” has neither a time nor a day to look at it again.</source>
        <translation>”%1” har varken tidplan eller datum då den ses över.</translation>
    </message>
    <message>
        <source>Give it a day on which you ask how it goes; it is not late before that.</source>
        <translation>Ange en dag då du frågar hur det går; sen blir den inte för det.</translation>
    </message>
    <message>
        <source>What “%1” waits for came on %2, after its time: %3.</source>
        <translation>Det som ”%1” väntar på kom %2, efter dess tid: %3.</translation>
    </message>
    <message>
        <source>Give it a new time, or carry it on into the next plan.</source>
        <translation>Ge den en ny tid, eller för den vidare till nästa plan.</translation>
    </message>
    <message>
        <source>No activity in %1 serves the goal “%2”.</source>
        <translation>Ingen aktivitet i %1 leder till målet ”%2”.</translation>
    </message>
    <message>
        <source>Add what is to be done for it, or drop the goal.</source>
        <translation>Lägg till vad som ska göras för det, eller låt målet utgå.</translation>
    </message>
</context>
<context>
    <name>ActivityStatuses</name>
    <message>
        <source>%1 is still to come. Say how it is today, or was on an earlier day.</source>
        <translation>%1 har inte varit än. Ange hur det går i dag, eller hur det gick en tidigare dag.</translation>
    </message>
</context>
<context>
    <name>Continuation</name>
    <message>
        <source>All of it is done.</source>
        <translation>Allt är gjort.</translation>
    </message>
    <message>
        <source>It still waits: %1</source>
        <comment>an activity&apos;s condition</comment>
        <translation>Väntar fortfarande: %1</translation>
    </message>
    <message>
        <source>It is dormant.</source>
        <translation>Är vilande.</translation>
    </message>
    <message>
        <source>It has no schedule.</source>
        <translation>Har ingen tidplan.</translation>
    </message>
    <message>
        <source>It goes on all year.</source>
        <translation>Pågår hela året.</translation>
    </message>
    <message>
        <source>It is late and not done.</source>
        <translation>Är försenad och inte klar.</translation>
    </message>
    <message>
        <source>It is in progress.</source>
        <translation>Pågår.</translation>
    </message>
    <message>
        <source>It has not begun.</source>
        <translation>Är inte påbörjad.</translation>
    </message>
    <message>
        <source>Nothing serves it yet.</source>
        <translation>Ingen aktivitet bidrar till målet än.</translation>
    </message>
    <message>
        <source>All that served it is cancelled.</source>
        <translation>Alla aktiviteter för målet är avbrutna.</translation>
    </message>
    <message>
        <source>All that serves it is done.</source>
        <translation>Alla aktiviteter för målet är klara.</translation>
    </message>
    <message>
        <source>Not all that serves it is done.</source>
        <translation>Alla aktiviteter för målet är inte klara.</translation>
    </message>
    <message>
        <source>looked at again %1</source>
        <translation>ses över %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activities done</source>
        <translation>
            <numerusform>%1 av %n aktivitet klar</numerusform>
            <numerusform>%1 av %n aktiviteter klara</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>an item of a plan</comment>
        <translation>Stryk</translation>
    </message>
    <message>
        <source>End</source>
        <comment>an item of a plan</comment>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>ContinuationSteps</name>
    <message>
        <source>An item of the plan has two choices. Carry it on, close it or drop it.</source>
        <translation>En post i planen har två val. Fortsätt den, avsluta den eller stryk den.</translation>
    </message>
    <message>
        <source>Say what becomes of “%1”: carry it on, close it or drop it.</source>
        <translation>Ange vad som händer med ”%1”: fortsätt, avsluta eller stryk.</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile. Look at what is open once more.</source>
        <translation>Planen har ändrats under tiden. Gå igenom det som är öppet en gång till.</translation>
    </message>
    <message>
        <source>The next plan begins after %1 ends on %2, and ends after it begins.</source>
        <translation>Nästa plan börjar efter att %1 slutar %2, och slutar efter att den börjar.</translation>
    </message>
    <message>
        <source>%1 is adopted already. Change it there, or choose another period.</source>
        <translation>%1 är redan antagen. Ändra där, eller välj en annan period.</translation>
    </message>
    <message>
        <source>Goes on in %1.</source>
        <translation>Fortsätter i %1.</translation>
    </message>
    <message>
        <source>Closed when the plan was continued.</source>
        <translation>Avslutades när planen fortsattes.</translation>
    </message>
    <message>
        <source>Dropped when the plan was continued.</source>
        <translation>Ströks när planen fortsattes.</translation>
    </message>
</context>
<context>
    <name>IndicatorCharts</name>
    <message>
        <source>target</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mätt</translation>
    </message>
    <message numerus="yes">
        <source>%n values are missing.</source>
        <translation>
            <numerusform>%n värde saknas.</numerusform>
            <numerusform>%n värden saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each value holds what came before it in its year.</source>
        <translation>Varje värde innehåller det som kom före det under året.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Källa: %1.</translation>
    </message>
    <message>
        <source>Looked after by %1.</source>
        <translation>Förvaltas av %1.</translation>
    </message>
</context>
<context>
    <name>IndicatorImport</name>
    <message>
        <source>Of another indicator, %1.</source>
        <translation>Ett annat nyckeltal, %1.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>%1 is not in the workspace.</source>
        <translation>%1 finns inte i arbetsytan.</translation>
    </message>
    <message>
        <source>Repeats line %1.</source>
        <translation>Upprepar rad %1.</translation>
    </message>
    <message>
        <source>Two figures for one place and day, in lines %1 and %2.</source>
        <translation>Två värden för samma plats och dag, på rad %1 och %2.</translation>
    </message>
    <message>
        <source>The figure is missing, as are all others of this series.</source>
        <translation>Värdet saknas, liksom alla andra i serien.</translation>
    </message>
    <message>
        <source>The figure is missing here, and the workspace has one.</source>
        <translation>Värdet saknas här, men arbetsytan har ett.</translation>
    </message>
    <message>
        <source>The table does not say which indicator its values are of. Choose the indicator, or write its name in the line above the table.</source>
        <translation>Tabellen säger inte vilket nyckeltal värdena hör till. Välj nyckeltalet, eller skriv dess namn på raden ovanför tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be imported. Correct them in the table, or leave them out.</source>
        <translation>
            <numerusform>%n rad går inte att läsa in. Rätta den i tabellen, eller utelämna den.</numerusform>
            <numerusform>%n rader går inte att läsa in. Rätta dem i tabellen, eller utelämna dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorSheet</name>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>Number at its source</source>
        <translation>Nummer hos källan</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a value, a year or month</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a value, a year or month</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 för %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Förvaltas av</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Värden för %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What came to in each period</source>
        <translation>Det som tillkom under varje period</translation>
    </message>
    <message>
        <source>– stands for a value that is missing; it is never zero.</source>
        <translation>– betyder att värdet saknas, aldrig noll.</translation>
    </message>
    <message>
        <source>* is preliminary.</source>
        <translation>* är preliminärt.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>organization, year, note</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The values are from: %1.</source>
        <translation>Värdena är hämtade ur: %1.</translation>
    </message>
    <message>
        <source>There are no indicators yet, so there is no sheet of them.</source>
        <translation>Det finns inga nyckeltal än, och därför inget blad.</translation>
    </message>
    <message>
        <source>Indicator sheet</source>
        <translation>Nyckeltalsblad</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Läget den %1</translation>
    </message>
    <message>
        <source>Indicators, %1</source>
        <translation>Nyckeltal, %1</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>Per organisation</translation>
    </message>
</context>
<context>
    <name>IndicatorStanding</name>
    <message>
        <source>target met</source>
        <translation>målet är nått</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>på väg</translation>
    </message>
    <message>
        <source>no nearer</source>
        <translation>inte närmare målet</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>inte nått än</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Högre är bättre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lägre är bättre</translation>
    </message>
    <message>
        <source>Is to stay as it is</source>
        <translation>Ska ligga kvar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Slutligt</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Preliminärt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>The table does not say which day or year its values hold for. Give the date.</source>
        <translation>Tabellen säger inte vilken dag eller vilket år värdena gäller. Ange datumet.</translation>
    </message>
    <message>
        <source>The table has a head but no rows.</source>
        <translation>Tabellen har rubriker men inga rader.</translation>
    </message>
    <message>
        <source>A county, not a municipality.</source>
        <translation>Ett län, inte en kommun.</translation>
    </message>
    <message>
        <source>The whole country, not a municipality.</source>
        <translation>Hela landet, inte en kommun.</translation>
    </message>
    <message>
        <source>A sum, not a municipality.</source>
        <translation>En summa, inte en kommun.</translation>
    </message>
    <message>
        <source>A note, not a figure.</source>
        <translation>En anmärkning, inte ett värde.</translation>
    </message>
    <message>
        <source>The row has more cells than the head has columns, so that its figure is uncertain.</source>
        <translation>Raden har fler celler än det finns rubriker, så det är osäkert vilket värde som är rätt.</translation>
    </message>
    <message>
        <source>The row names no organization.</source>
        <translation>Raden nämner ingen organisation.</translation>
    </message>
    <message>
        <source>The figure is for %1, not for the given date, %2.</source>
        <translation>Värdet gäller %1, inte det angivna datumet, %2.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Datumet saknas.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>”%1” är inget datum.</translation>
    </message>
    <message>
        <source>“%1” is neither women, men nor all.</source>
        <translation>”%1” är varken kvinnor, män eller alla.</translation>
    </message>
    <message>
        <source>The figure is missing.</source>
        <translation>Värdet saknas.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>”%1” är inget tal.</translation>
    </message>
    <message>
        <source>The table has municipalities but no column of values. Head it with “value”, a year, or the indicator&apos;s name.</source>
        <translation>Tabellen har kommuner men ingen kolumn med värden. Ge den rubriken ”värde”, ett år eller nyckeltalets namn.</translation>
    </message>
    <message>
        <source>No head was found. The table needs a row that names its columns, such as municipality, year and value.</source>
        <translation>Inga rubriker hittades. Tabellen behöver en rad som namnger kolumnerna, till exempel kommun, år och värde.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Inget är mätt än.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>a value, a year or month</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1 in %2, the target is %3 by %4: %5.</source>
        <comment>a value, a year; the target, a year; target met</comment>
        <translation>%1 (%2), målet är %3 till %4: %5.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Nacka, women</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations have values; there is no target.</source>
        <translation>
            <numerusform>%n organisation har värden. Det finns inget mål.</numerusform>
            <numerusform>%n organisationer har värden. Det finns inget mål.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have met the target, %2 are on the way.</source>
        <translation>
            <numerusform>%1 av %n har nått målet, %2 är på väg.</numerusform>
            <numerusform>%1 av %n har nått målet, %2 är på väg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurementEdits</name>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>“%1” is no value. Write a number, “missing”, or nothing.</source>
        <translation>”%1” är inget värde. Skriv ett tal, ”saknas” eller ingenting.</translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message>
        <source>The text has more than %1 characters, as no plan has. Copy the activities alone.</source>
        <translation>Texten är längre än %1 tecken, vilket ingen plan är. Kopiera bara aktiviteterna.</translation>
    </message>
</context>
<context>
    <name>PlanCharts</name>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>late</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>villkorad</translation>
    </message>
    <message>
        <source>looked at again</source>
        <translation>ses över</translation>
    </message>
    <message>
        <source>looked at again %1</source>
        <translation>ses över %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <comment>of a focus area</comment>
        <translation>Tidslinje: %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) from %1 to %2</source>
        <translation>
            <numerusform>%n aktivitet från %1 till %2</numerusform>
            <numerusform>%n aktiviteter från %1 till %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n av dem är sen</numerusform>
            <numerusform>%n av dem är sena</numerusform>
        </translation>
    </message>
    <message>
        <source>The collaboration&apos;s own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>Utan tidplan</translation>
    </message>
    <message>
        <source>The activities of each area by state</source>
        <translation>Aktiviteterna per område och läge</translation>
    </message>
    <message>
        <source>number of activities</source>
        <translation>antal aktiviteter</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>conditional or dormant</source>
        <translation>villkorad eller vilande</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activities are done, %2 late.</source>
        <translation>
            <numerusform>%1 av %n aktivitet är klar, %2 sena.</numerusform>
            <numerusform>%1 av %n aktiviteter är klara, %2 sena.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDifferences</name>
    <message>
        <source>no schedule, looked at again on %1</source>
        <translation>utan tidplan, ses över %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then</source>
        <comment>since the plan was adopted</comment>
        <translation>
            <numerusform>%n ändring sedan dess</numerusform>
            <numerusform>%n ändringar sedan dess</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>of a goal or an activity</comment>
        <translation>Lydelse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Förväntad effekt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Medverkande</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Area or goal</source>
        <translation>Område eller mål</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Gender equality</source>
        <translation>Jämställdhet</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Huvudområde</translation>
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
        <source>Will not be done</source>
        <translation>Görs inte</translation>
    </message>
</context>
<context>
    <name>PlanDifferencesDocument</name>
    <message>
        <source>the plan as it stands on %1</source>
        <translation>planen som den ser ut %1</translation>
    </message>
    <message>
        <source>version %1, adopted on %2</source>
        <translation>version %1, antagen %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget skiljer.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n borttagen</numerusform>
            <numerusform>%n borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1.</source>
        <translation>
            <numerusform>%n ändring: %1.</numerusform>
            <numerusform>%n ändringar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a line</comment>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Goal, activity or area</source>
        <translation>Mål, aktivitet eller område</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>lines of a plan</comment>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Är</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Ändringar i %1</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>editions</comment>
        <translation>Från %1 till %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lines of a plan</comment>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>lines of a plan</comment>
        <translation>Borttaget</translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message>
        <source>Adopted on %1, version %2</source>
        <translation>Antagen %1, version %2</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>a fact&apos;s label</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>a fact&apos;s label</comment>
        <translation>Antagen</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>a fact&apos;s label</comment>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>a fact&apos;s label</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>a fact&apos;s label: the plan before</comment>
        <translation>Fortsätter</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>The plan has %1 and %2.</source>
        <comment>goals, activities</comment>
        <translation>Planen har %1 och %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktiviteter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n pågår</numerusform>
            <numerusform>%n pågår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n är sen</numerusform>
            <numerusform>%n är sena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting or dormant</source>
        <translation>
            <numerusform>%n väntar eller är vilande</numerusform>
            <numerusform>%n väntar eller är vilande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 of %n activities are done</source>
        <translation>
            <numerusform>Den %1 är %2 av %n aktivitet klar</numerusform>
            <numerusform>Den %1 är %2 av %n aktiviteter klara</numerusform>
        </translation>
    </message>
    <message>
        <source>State on %1</source>
        <translation>Läget den %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, state on %2</source>
        <translation>%1, läget den %2</translation>
    </message>
</context>
<context>
    <name>PlanPaperBody</name>
    <message numerus="yes">
        <source>%1 of %n activities done</source>
        <translation>
            <numerusform>%1 av %n aktivitet klar</numerusform>
            <numerusform>%1 av %n aktiviteter klara</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1. %2</source>
        <comment>its number and wording</comment>
        <translation>Mål %1. %2</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Förväntad effekt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ansvarig: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Beslut: %1</translation>
    </message>
    <message>
        <source>%1 (conditional: %2)</source>
        <comment>an activity</comment>
        <translation>%1 (villkor: %2)</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>ingen tidplan</translation>
    </message>
    <message>
        <source>Activities of %1</source>
        <translation>Aktiviteter inom %1</translation>
    </message>
    <message>
        <source>Activities of no area</source>
        <translation>Aktiviteter utanför områdena</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>Framsteg, %</translation>
    </message>
    <message>
        <source>Said last</source>
        <translation>Senast noterat</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Medverkande</translation>
    </message>
    <message>
        <source>The collaboration&apos;s own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Öppen fråga</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
</context>
<context>
    <name>PlanPaperRest</name>
    <message>
        <source>What the plan will not do</source>
        <translation>Det här gör vi inte</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Görs inte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Öppna frågor</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from a day to a day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Part of full time, %</source>
        <translation>Del av heltid, %</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vakant</translation>
    </message>
    <message>
        <source>Days to watch</source>
        <translation>Datum att bevaka</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Följer av</translation>
    </message>
    <message>
        <source>Effects on gender equality</source>
        <translation>Effekter för jämställdheten</translation>
    </message>
</context>
<context>
    <name>PlanProblems</name>
    <message numerus="yes">
        <source>%1 is closed, and %n activity(ies) in it are still open: %2.</source>
        <translation>
            <numerusform>%1 är avslutad, men %n aktivitet i den är fortfarande öppen: %2.</numerusform>
            <numerusform>%1 är avslutad, men %n aktiviteter i den är fortfarande öppna: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the plan into the next year, or say that they are done or cancelled.</source>
        <translation>Fortsätt planen i nästa år, eller ange att de är klara eller avbrutna.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n change(s) since version %2 was adopted.</source>
        <translation>
            <numerusform>%1 har %n ändring sedan version %2 antogs.</numerusform>
            <numerusform>%1 har %n ändringar sedan version %2 antogs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt it as a new version, so that everybody follows the same plan.</source>
        <translation>Anta den som en ny version, så att alla följer samma plan.</translation>
    </message>
    <message>
        <source>There is no plan for %1 yet.</source>
        <translation>Det finns ingen plan för %1 än.</translation>
    </message>
    <message>
        <source>Continue %1: for each open item you choose whether it comes along.</source>
        <translation>Fortsätt %1: för varje öppen punkt väljer du om den följer med.</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>One is responsible for “%1”: a person, an organization or a group.</source>
        <translation>En är ansvarig för ”%1”: en person, en organisation eller en grupp.</translation>
    </message>
    <message>
        <source>A plan needs a name, such as “Handlingsplan 2012”.</source>
        <translation>En plan behöver ett namn, till exempel ”Handlingsplan 2012”.</translation>
    </message>
    <message>
        <source>%1 would end on %2, before it begins on %3.</source>
        <translation>%1 skulle sluta %2, innan den börjar %3.</translation>
    </message>
    <message>
        <source>%1 cannot continue itself.</source>
        <translation>%1 kan inte fortsätta sig själv.</translation>
    </message>
    <message>
        <source>Say what the plan will not do.</source>
        <translation>Skriv vad planen inte ska göra.</translation>
    </message>
    <message>
        <source>A focus area needs a name.</source>
        <translation>Ett område behöver ett namn.</translation>
    </message>
    <message>
        <source>%1 would end before it begins.</source>
        <translation>%1 skulle sluta innan det börjar.</translation>
    </message>
    <message>
        <source>%1 cannot stand under itself. Choose an area that is not below it.</source>
        <translation>%1 kan inte ligga under sig självt. Välj ett område som inte ligger under det.</translation>
    </message>
    <message>
        <source>An area goes into another one, not into itself.</source>
        <translation>Ett område går in i ett annat, inte i sig självt.</translation>
    </message>
    <message>
        <source>A goal needs a line that says what is to be reached.</source>
        <translation>Ett mål behöver en rad som säger vad som ska nås.</translation>
    </message>
    <message>
        <source>“%1” cannot continue itself.</source>
        <translation>”%1” kan inte fortsätta sig själv.</translation>
    </message>
    <message>
        <source>“%1” would end on %2, before it begins on %3.</source>
        <translation>”%1” skulle sluta %2, innan den börjar %3.</translation>
    </message>
    <message>
        <source>“%1” needs both a beginning and an end, or none of them.</source>
        <translation>”%1” behöver både en början och ett slut, eller ingetdera.</translation>
    </message>
    <message>
        <source>Say how exactly the dates of “%1” are known: day, month, quarter or year.</source>
        <translation>Ange hur exakt tiden för ”%1” är känd: dag, månad, kvartal eller år.</translation>
    </message>
    <message>
        <source>The dates of “%1” are no whole months, quarters or years.</source>
        <translation>Datumen för ”%1” är inga hela månader, kvartal eller år.</translation>
    </message>
    <message>
        <source>An activity needs a line that says what is done.</source>
        <translation>En aktivitet behöver en rad som säger vad som görs.</translation>
    </message>
    <message>
        <source>The working days of “%1” are a number from 0 to %2.</source>
        <translation>Arbetsdagarna för ”%1” är ett tal från 0 till %2.</translation>
    </message>
    <message>
        <source>Progress is 0 to 100 percent, which %1 of “%2” is not.</source>
        <translation>Hur långt ”%2” har kommit anges med 0 till 100 procent, inte %1.</translation>
    </message>
    <message>
        <source>A post needs a title, such as “Strateg”.</source>
        <translation>En tjänst behöver en benämning, till exempel ”Strateg”.</translation>
    </message>
    <message>
        <source>%1: the percentage is 1 to 100, not %2.</source>
        <translation>%1: omfattningen är 1 till 100 procent, inte %2.</translation>
    </message>
    <message>
        <source>%1: the period would end before it begins on %2.</source>
        <translation>%1: perioden skulle sluta innan den börjar %2.</translation>
    </message>
    <message>
        <source>%1: the periods from %2 and from %3 overlap. End the earlier one first.</source>
        <translation>%1: perioderna från %2 och från %3 överlappar. Avsluta den tidigare först.</translation>
    </message>
    <message>
        <source>“%1” is no number, in %2. Write it as 12 or 12,5.</source>
        <translation>”%1” är inget tal, i %2. Skriv det som 12 eller 12,5.</translation>
    </message>
    <message>
        <source>An indicator needs a name.</source>
        <translation>Ett nyckeltal behöver ett namn.</translation>
    </message>
    <message>
        <source>“%1” has a target, and needs a unit: what is counted, such as percent or persons.</source>
        <translation>”%1” har ett målvärde och behöver en enhet: vad som räknas, till exempel procent eller personer.</translation>
    </message>
    <message>
        <source>“%1”, %2: write a value, or say that it is missing.</source>
        <translation>”%1”, %2: skriv ett värde, eller ange att det saknas.</translation>
    </message>
    <message>
        <source>“%1” has a value for %2 already. Change that one.</source>
        <translation>”%1” har redan ett värde för %2. Ändra det.</translation>
    </message>
    <message>
        <source>A day to watch needs a line that says what happens then.</source>
        <translation>En bevakningsdag behöver en rad som säger vad som händer då.</translation>
    </message>
    <message>
        <source>“%1”: the months after the start are a number from 0 to %2.</source>
        <translation>”%1”: antalet månader efter starten är ett tal från 0 till %2.</translation>
    </message>
    <message>
        <source>Version %1 of %2 was adopted and is never changed. Adopt a new version instead.</source>
        <translation>Version %1 av %2 är antagen och ändras aldrig. Anta en ny version i stället.</translation>
    </message>
</context>
<context>
    <name>PlanVersions</name>
    <message>
        <source>%1 is closed. Reopen it before a new version is adopted.</source>
        <translation>%1 är avslutad. Öppna den igen innan en ny version antas.</translation>
    </message>
    <message>
        <source>Say on which day %1 was adopted.</source>
        <translation>Ange vilken dag %1 antogs.</translation>
    </message>
    <message>
        <source>Say by which decision %1 is adopted, such as “Ledningsgruppen 2011-12-14, § 4”.</source>
        <translation>Ange genom vilket beslut %1 antas, till exempel ”Ledningsgruppen 2011-12-14, § 4”.</translation>
    </message>
    <message>
        <source>Version %1 of %2 was adopted on %3, and a later version cannot be adopted before that.</source>
        <translation>Version %1 av %2 antogs %3, och en senare version kan inte antas före den dagen.</translation>
    </message>
    <message>
        <source>%1 has neither goals nor activities yet, so there is nothing to adopt.</source>
        <translation>%1 har varken mål eller aktiviteter än, så det finns inget att anta.</translation>
    </message>
    <message>
        <source>%1 is not adopted, and only what was adopted is closed.</source>
        <translation>%1 är inte antagen, och bara en antagen plan kan avslutas.</translation>
    </message>
    <message>
        <source>%1 is not closed.</source>
        <translation>%1 är inte avslutad.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Draft</source>
        <comment>a plan</comment>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>a plan</comment>
        <translation>Antagen</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a plan</comment>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Sub-regional</source>
        <translation>Delregionalt</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionalt</translation>
    </message>
    <message>
        <source>Sub-regional and regional</source>
        <translation>Delregionalt och regionalt</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuellt</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Öppen fråga</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a focus area</comment>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>a goal</comment>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>a goal</comment>
        <translation>Fastställt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvis uppnått</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>a goal</comment>
        <translation>Inte uppnått</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a goal</comment>
        <translation>Utgår</translation>
    </message>
    <message>
        <source>Carried on</source>
        <comment>a goal</comment>
        <translation>Fortsätter</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ej påbörjad</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an activity</comment>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an activity</comment>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>Carried on</source>
        <comment>an activity</comment>
        <translation>Fortsätter</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dagar sen</numerusform>
        </translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Ses över</translation>
    </message>
</context>
<context>
    <name>PostProblems</name>
    <message>
        <source>The post %1 is vacant since %2.</source>
        <translation>Tjänsten %1 är vakant sedan %2.</translation>
    </message>
    <message>
        <source>Write who holds it, when somebody has been appointed.</source>
        <translation>Skriv vem som har den när någon har utsetts.</translation>
    </message>
    <message>
        <source>%1 does not fit the post %2: it takes %3 of %4 working days.</source>
        <translation>%1 ryms inte i tjänsten %2: den tar %3 av %4 arbetsdagar.</translation>
    </message>
    <message>
        <source>Name what will not be done, or let others be responsible.</source>
        <translation>Skriv vad som inte ska göras, eller låt någon annan ansvara.</translation>
    </message>
    <message>
        <source>Outside the assignment of the post %1: %2.</source>
        <translation>Utanför uppdraget för tjänsten %1: %2.</translation>
    </message>
    <message>
        <source>Add the focus area to the assignment, or let others be responsible.</source>
        <translation>Lägg till området i uppdraget, eller låt någon annan ansvara.</translation>
    </message>
    <message>
        <source>%1 has a question that is open since %2: %3</source>
        <translation>%1 har en fråga som är öppen sedan %2: %3</translation>
    </message>
    <message>
        <source>Bring it up, or close it; it may also stay open with a reason.</source>
        <translation>Ta upp den eller avsluta den; den kan också få stå öppen med en motivering.</translation>
    </message>
    <message>
        <source>“%1” has a target for %2, but was measured last on %3.</source>
        <translation>”%1” har ett målvärde för %2, men mättes senast %3.</translation>
    </message>
    <message>
        <source>“%1” has a target for %2, but was never measured.</source>
        <translation>”%1” har ett målvärde för %2, men har aldrig mätts.</translation>
    </message>
    <message>
        <source>Enter or import the measurements, or note that one is missing.</source>
        <translation>Skriv in eller importera mätvärdena, eller ange att ett saknas.</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Nothing in %1 is planned for whoever holds the post.</source>
        <translation>Inget i %1 är planerat för den som har tjänsten.</translation>
    </message>
    <message>
        <source>The plan takes %1 of %2 working days in %3.</source>
        <translation>Planen tar %1 av %2 arbetsdagar %3.</translation>
    </message>
    <message>
        <source>%1 is too full: %2 of %3.</source>
        <translation>%1 är över: %2 av %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) lack an estimate.</source>
        <translation>
            <numerusform>%n aktivitet saknar uppskattning.</numerusform>
            <numerusform>%n aktiviteter saknar uppskattning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the assignment: %1.</source>
        <translation>Utanför uppdraget: %1.</translation>
    </message>
    <message>
        <source>Counted are days on which offices are open, by the percentage of the post, less %1 days of leave a year in July and August.</source>
        <translation>Räknat på kontorsdagar gånger tjänstens procent, minus %1 semesterdagar om året i juli och augusti.</translation>
    </message>
</context>
<context>
    <name>ProposedGoals</name>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barriär</translation>
    </message>
    <message>
        <source>Good solution</source>
        <translation>God lösning</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analys</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter of a year: Q2 2012</comment>
        <translation>kv. %1 %2</translation>
    </message>
</context>
<context>
    <name>TypedTime</name>
    <message>
        <source>There is no such time: %1.</source>
        <translation>Den tiden finns inte: %1.</translation>
    </message>
    <message>
        <source>It would end before it begins: %1.</source>
        <translation>Den skulle sluta innan den börjar: %1.</translation>
    </message>
</context>
<context>
    <name>YearWheel</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>an activity, in this month</comment>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>To be done</source>
        <comment>an activity, in this month</comment>
        <translation>Ska vara klar</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Ses över</translation>
    </message>
    <message>
        <source>To watch</source>
        <comment>a day that follows from a law</comment>
        <translation>Bevakas</translation>
    </message>
    <message>
        <source>Goal to decide</source>
        <translation>Mål att besluta</translation>
    </message>
    <message>
        <source>Goal to assess</source>
        <translation>Mål att bedöma</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Notice to send</source>
        <translation>Kallelse att skicka</translation>
    </message>
    <message>
        <source>Minutes to approve</source>
        <translation>Protokoll att godkänna</translation>
    </message>
    <message>
        <source>Action point</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>an activity, in this month</comment>
        <translation>Pågår</translation>
    </message>
</context>
</TS>
