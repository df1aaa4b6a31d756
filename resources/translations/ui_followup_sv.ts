<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ReviewEdits</name>
    <message>
        <source>Prepare %1</source>
        <translation>Förbered %1</translation>
    </message>
    <message>
        <source>Assess %1</source>
        <translation>Bedöm %1</translation>
    </message>
    <message>
        <source>Assess a goal in %1</source>
        <translation>Bedöm ett mål i %1</translation>
    </message>
    <message>
        <source>Hand %1 to the chair</source>
        <translation>Lämna %1 till ordföranden</translation>
    </message>
    <message>
        <source>Take %1 back from the chair</source>
        <translation>Ta tillbaka %1 från ordföranden</translation>
    </message>
    <message>
        <source>Show the members&apos; facts in the report of %1</source>
        <translation>Visa uppgifterna om parterna i rapporten för %1</translation>
    </message>
    <message>
        <source>Leave the members&apos; facts out of the report of %1</source>
        <translation>Utelämna uppgifterna om parterna ur rapporten för %1</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Godkänn %1</translation>
    </message>
</context>
<context>
    <name>samsyn::AnswerColumn</name>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsyn::ApproveDialog</name>
    <message>
        <source>Approve %1</source>
        <translation>Godkänn %1</translation>
    </message>
    <message>
        <source>Who approves %1, and how?</source>
        <translation>Vem godkänner %1, och hur?</translation>
    </message>
    <message>
        <source>Every figure of the page is kept as it is now, and the month is never changed again. What comes in later is shown in the month it is entered. This cannot be undone.</source>
        <translation>Alla siffror på sidan sparas som de är nu, och månaden ändras aldrig mer. Det som kommer in senare visas i månaden då det förs in. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Name, and what they are</source>
        <translation>Namn och uppdrag</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Vem</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;När</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write the day as 2012-04-03.</source>
        <translation>Skriv dagen som 2012-04-03.</translation>
    </message>
</context>
<context>
    <name>samsyn::AssignmentSection</name>
    <message>
        <source>%1: vacant, %2 %</source>
        <translation>%1: vakant, %2 %</translation>
    </message>
    <message>
        <source>%1: %2, %3 %</source>
        <comment>post, person, percentage</comment>
        <translation>%1: %2, %3 %</translation>
    </message>
    <message>
        <source>The strategist&apos;s assignment</source>
        <translation>Strategens uppdrag</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Write about the areas in %1</source>
        <translation>Skriv om områdena i %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Write about the time in %1</source>
        <translation>Skriv om tiden i %1</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representation</translation>
    </message>
    <message>
        <source>Write about representation in %1</source>
        <translation>Skriv om representationen i %1</translation>
    </message>
</context>
<context>
    <name>samsyn::ChartGrid</name>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Fewer charts</source>
        <translation>Färre diagram</translation>
    </message>
    <message>
        <source>More charts</source>
        <translation>Fler diagram</translation>
    </message>
</context>
<context>
    <name>samsyn::FollowupPage</name>
    <message>
        <source>%1 has no approved review.</source>
        <comment>one or several months</comment>
        <translation>%1 saknar godkänd uppföljning.</translation>
    </message>
    <message>
        <source>What happened then is shown here instead.</source>
        <translation>Det som hände då visas här i stället.</translation>
    </message>
    <message>
        <source>Monthly report as PDF</source>
        <translation>Månadsrapport som PDF</translation>
    </message>
</context>
<context>
    <name>samsyn::FourAnswers</name>
    <message>
        <source>What has changed</source>
        <translation>Vad har ändrats</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Vad är sent</translation>
    </message>
    <message>
        <source>What does it cost</source>
        <translation>Vad kostar det</translation>
    </message>
    <message>
        <source>What do I decide</source>
        <translation>Vad ska jag besluta</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>in the month</source>
        <translation>under månaden</translation>
    </message>
    <message>
        <source>Nothing that is dated in this time.</source>
        <translation>Inget som är daterat under den tiden.</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>skulle vara klart %1</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Inget är sent.</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Budget for the same time</source>
        <translation>Budget för samma tid</translation>
    </message>
    <message>
        <source>Forecast for the year</source>
        <translation>Prognos för året</translation>
    </message>
    <message>
        <source>Left by the forecast</source>
        <translation>Kvar enligt prognosen</translation>
    </message>
    <message>
        <source>Budget for the year</source>
        <translation>Budget för året</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inget ännu</translation>
    </message>
    <message>
        <source>Shares accepted</source>
        <translation>Godtagna andelar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shares</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>up to and with %1</source>
        <translation>till och med %1</translation>
    </message>
    <message>
        <source>The year has no budget yet.</source>
        <translation>Året har ingen budget ännu.</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>day</comment>
        <translation>till %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Godkänn %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Inga frågor.</translation>
    </message>
</context>
<context>
    <name>samsyn::GoalSection</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>percent</comment>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>percent</comment>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Change the assessment</source>
        <translation>Ändra bedömningen</translation>
    </message>
    <message>
        <source>Why is %1 %2?</source>
        <comment>goal or month, light</comment>
        <translation>Varför är %1 %2?</translation>
    </message>
    <message>
        <source>By the figures it is %1. The reason stands in the report beside the changed assessment.</source>
        <translation>Enligt siffrorna är läget ”%1”. Skälet står i rapporten bredvid den ändrade bedömningen.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Back to what the figures say</source>
        <translation>Tillbaka till siffrornas bedömning</translation>
    </message>
    <message>
        <source>No plan has goals for this month.</source>
        <translation>Ingen plan har mål för månaden.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a light that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Changed from %1: %2</source>
        <translation>Ändrat från ”%1”: %2</translation>
    </message>
    <message>
        <source>Proposed from the figures.</source>
        <translation>Föreslaget utifrån siffrorna.</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ansvarig: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>samsyn::MemberFacts</name>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Tillsatta platser</translation>
    </message>
    <message>
        <source>Board informed</source>
        <translation>Nämnden informerad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and board</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Show in the report</source>
        <translation>Visa i rapporten</translation>
    </message>
    <message>
        <source>Internal unless you show them</source>
        <translation>Internt om du inte väljer att visa det</translation>
    </message>
</context>
<context>
    <name>samsyn::MonthFoot</name>
    <message>
        <source>The strategist&apos;s comment</source>
        <translation>Strategens kommentar</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentera %1</translation>
    </message>
    <message>
        <source>The chair&apos;s comment</source>
        <translation>Ordförandens kommentar</translation>
    </message>
    <message>
        <source>The chair&apos;s comment on %1</source>
        <translation>Ordförandens kommentar till %1</translation>
    </message>
    <message>
        <source>What the figures do not say</source>
        <translation>Det som siffrorna inte säger</translation>
    </message>
    <message>
        <source>What you want to bring to the next meeting</source>
        <translation>Vad du vill föra vidare till nästa möte</translation>
    </message>
    <message>
        <source>Nobody has prepared %1 yet. A line for each goal and the strategist&apos;s assignment are filled in from the figures, so that only what they do not say is left to write.</source>
        <translation>Ingen har förberett %1 ännu. En rad för varje mål och strategens uppdrag fylls i från siffrorna, så att det bara återstår att skriva det som de inte säger.</translation>
    </message>
    <message>
        <source>Prepare %1</source>
        <translation>Förbered %1</translation>
    </message>
    <message>
        <source>Approve %1 …</source>
        <translation>Godkänn %1 …</translation>
    </message>
    <message>
        <source>%1 can be approved from %2 on.</source>
        <translation>%1 kan godkännas från och med %2.</translation>
    </message>
    <message>
        <source>The page&apos;s figures are kept as they are when you approve.</source>
        <translation>Sidans siffror fryses när du godkänner.</translation>
    </message>
</context>
<context>
    <name>samsyn::MonthLead</name>
    <message>
        <source>By the figures: %1. Changed: %2</source>
        <comment>light, reason</comment>
        <translation>Enligt siffrorna: %1. Ändrat: %2</translation>
    </message>
    <message>
        <source>Change the assessment …</source>
        <translation>Ändra bedömningen …</translation>
    </message>
    <message>
        <source>%1, as the figures say</source>
        <translation>%1, enligt siffrorna</translation>
    </message>
</context>
<context>
    <name>samsyn::MonthMenu</name>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Månad</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Take it back from the chair</source>
        <translation>Ta tillbaka från ordföranden</translation>
    </message>
    <message>
        <source>Hand it to the chair</source>
        <translation>Lämna till ordföranden</translation>
    </message>
    <message>
        <source>The report of %1 …</source>
        <translation>Rapport för %1 …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>light, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>samsyn::QuestionSection</name>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>By</source>
        <comment>day</comment>
        <translation>Senast</translation>
    </message>
    <message>
        <source>The chair&apos;s answer</source>
        <translation>Ordförandens svar</translation>
    </message>
    <message>
        <source>Questions to the chair</source>
        <translation>Frågor till ordföranden</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Ta bort frågan</translation>
    </message>
    <message>
        <source>None. What the chair is to decide before the next meeting stands here.</source>
        <translation>Inga. Här står det som ordföranden ska ta ställning till före nästa möte.</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Lägg till fråga</translation>
    </message>
    <message>
        <source>Question, as the chair is to read it</source>
        <translation>Frågan, så som ordföranden ska läsa den</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Besvara en fråga</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Ändra en fråga</translation>
    </message>
    <message>
        <source>A question cannot be empty. Remove it instead.</source>
        <translation>En fråga kan inte vara tom. Ta bort den i stället.</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Ta bort en fråga</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Skriv frågan.</translation>
    </message>
    <message>
        <source>Ask the chair</source>
        <translation>Fråga ordföranden</translation>
    </message>
</context>
<context>
    <name>samsyn::TodayPage</name>
    <message>
        <source>Today</source>
        <comment>page</comment>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå till mötena</translation>
    </message>
    <message>
        <source>Go to the parties</source>
        <translation>Gå till parterna</translation>
    </message>
    <message>
        <source>Here the day begins.</source>
        <translation>Här börjar dagen.</translation>
    </message>
    <message>
        <source>Meetings to prepare, action points that are due and minutes to send are listed here. Begin with the parties of the collaboration.</source>
        <translation>Här står möten att förbereda, åtgärder som ska vara klara och protokoll att skicka. Börja med parterna i samverkan.</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>Gå till grupperna</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Det finns inga grupper än.</translation>
    </message>
    <message>
        <source>Once there are groups with seats, their meetings, action points and vacancies are listed here.</source>
        <translation>När det finns grupper med platser står deras möten, åtgärder och vakanser här.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Ingenting väntar.</translation>
    </message>
    <message>
        <source>No meeting within six weeks, nothing that is late or due, no minutes to send, no month to approve and no vacant seat.</source>
        <translation>Inget möte inom sex veckor, inget som är sent eller ska bli klart, inget protokoll att skicka, ingen månad att godkänna och ingen vakant plats.</translation>
    </message>
</context>
</TS>
