<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>Adopt budget %1, version %2</source>
        <translation>Anta budget %1, version %2</translation>
    </message>
    <message>
        <source>Remove budget %1, version %2</source>
        <translation>Ta bort budget %1, version %2</translation>
    </message>
</context>
<context>
    <name>AgendaSuggestions</name>
    <message>
        <source>Version %1 of the budget of %2 is proposed and waits for a decision</source>
        <translation>Version %1 av budgeten för %2 är föreslagen och väntar på beslut</translation>
    </message>
    <message>
        <source>Budget %1 and how it is split</source>
        <translation>Budget %1 och fördelning mellan kommunerna</translation>
    </message>
    <message>
        <source>to adopt the budget of %1, version %2, and its split between the municipalities</source>
        <translation>att fastställa budgeten för %1, version %2, och dess fördelning mellan kommunerna</translation>
    </message>
</context>
<context>
    <name>BillingPages</name>
    <message>
        <source>Nobody has anything to pay for %1.</source>
        <translation>Ingen har något att betala för %1.</translation>
    </message>
    <message>
        <source>%1, budget %2, version %3</source>
        <translation>%1, budget %2, version %3</translation>
    </message>
</context>
<context>
    <name>BudgetDocuments</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget %1: version %2 beside version %3</source>
        <translation>Budget %1: version %2 bredvid version %3</translation>
    </message>
    <message>
        <source>Budget %1, version %2</source>
        <translation>Budget %1, version %2</translation>
    </message>
    <message>
        <source>Version %1 %2, version %3 %4</source>
        <comment>each with its state</comment>
        <translation>Version %1 %2, version %3 %4</translation>
    </message>
    <message>
        <source>Budgets of several years</source>
        <translation>Budgetar för flera år</translation>
    </message>
    <message>
        <source>Budget %1–%2</source>
        <comment>years</comment>
        <translation>Budget %1–%2</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>The bundle was not imported. %1: %2</source>
        <translation>Paketet lästes inte in. %1: %2</translation>
    </message>
    <message>
        <source>an object is expected here.</source>
        <translation>här ska det stå ett objekt.</translation>
    </message>
    <message>
        <source>a list is expected here.</source>
        <translation>här ska det stå en lista.</translation>
    </message>
    <message>
        <source>this word is not known here.</source>
        <translation>det ordet är inte känt här.</translation>
    </message>
    <message>
        <source>a key is text, and not empty.</source>
        <translation>en nyckel är text och inte tom.</translation>
    </message>
    <message>
        <source>the key “%1” stands twice.</source>
        <translation>nyckeln ”%1” står två gånger.</translation>
    </message>
    <message>
        <source>this is missing.</source>
        <translation>detta saknas.</translation>
    </message>
    <message>
        <source>this may not be empty.</source>
        <translation>detta får inte vara tomt.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>här ska det stå true eller false.</translation>
    </message>
    <message>
        <source>text is expected here.</source>
        <translation>här ska det stå text.</translation>
    </message>
    <message>
        <source>a whole number of öre is expected here.</source>
        <translation>här ska det stå ett helt antal öre.</translation>
    </message>
    <message>
        <source>a whole number is expected here.</source>
        <translation>här ska det stå ett heltal.</translation>
    </message>
    <message>
        <source>%1 is below zero.</source>
        <translation>%1 är under noll.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 är för stort.</translation>
    </message>
    <message>
        <source>there is no row with the key “%1” to point to.</source>
        <translation>det finns ingen rad med nyckeln ”%1” att peka på.</translation>
    </message>
    <message>
        <source>“%1” is no day; 2012-04-03 is one.</source>
        <translation>”%1” är inget datum; 2012-04-03 är ett.</translation>
    </message>
    <message>
        <source>“%1” is no decimal number; &quot;0.5&quot; is one.</source>
        <translation>”%1” är inget decimaltal; &quot;0.5&quot; är ett.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words that may stand here.</source>
        <translation>”%1” är inget av de ord som får stå här.</translation>
    </message>
    <message>
        <source>there is no row “%1” to point to.</source>
        <translation>det finns ingen rad ”%1” att peka på.</translation>
    </message>
    <message>
        <source>the file&apos;s content is expected here, in base64.</source>
        <translation>här ska filens innehåll stå, i base64.</translation>
    </message>
    <message>
        <source>the file&apos;s content is another than this says.</source>
        <translation>filens innehåll är ett annat än det här säger.</translation>
    </message>
    <message>
        <source>This is no bundle of Samsyn: “format” does not say samsyn-bundle.</source>
        <translation>Det här är inget paket från Samsyn: ”format” är inte samsyn-bundle.</translation>
    </message>
    <message>
        <source>The bundle is from a newer version of Samsyn. Update Samsyn to import it.</source>
        <translation>Paketet är från en nyare version av Samsyn. Uppdatera Samsyn för att läsa in det.</translation>
    </message>
    <message>
        <source>A bundle is imported into a workspace without records, and this one has some. Create a new workspace for it.</source>
        <translation>Ett paket läses in i en arbetsyta utan uppgifter, och den här har sådana. Skapa en ny arbetsyta för det.</translation>
    </message>
    <message>
        <source>Import bundle</source>
        <translation>Läs in paket</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The budget for %1, version %2, has no scenarios to compare. Add one first.</source>
        <translation>Budgeten för %1, version %2, har inga räkneexempel att jämföra. Lägg till ett först.</translation>
    </message>
    <message>
        <source>Budget %1, version %2, %3</source>
        <translation>Budget %1, version %2, %3</translation>
    </message>
    <message>
        <source>Scenarios beside version %1, %2</source>
        <translation>Räkneexempel till version %1, %2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What is being typed cannot be kept in %1: %2. It is stored when you leave the field.</source>
        <translation>Det du skriver kan inte läggas undan i %1: %2. Det sparas när du lämnar fältet.</translation>
    </message>
</context>
<context>
    <name>FollowupTitles</name>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>category and months</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, budget for %2</source>
        <translation>%1, budget för %2</translation>
    </message>
    <message>
        <source>%1, %2 on %3</source>
        <comment>board, organization, day</comment>
        <translation>%1, %2, den %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what and its month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 approved on %2</source>
        <comment>month and day</comment>
        <translation>%1, godkänd den %2</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Svar om andel</translation>
    </message>
    <message>
        <source>Informed board</source>
        <translation>Informerad nämnd</translation>
    </message>
    <message>
        <source>Monthly follow-up</source>
        <translation>Månadsuppföljning</translation>
    </message>
    <message>
        <source>Assessed goal</source>
        <translation>Bedömt mål</translation>
    </message>
    <message>
        <source>Question to the chair</source>
        <translation>Fråga till ordföranden</translation>
    </message>
    <message>
        <source>Approved month</source>
        <translation>Godkänd månad</translation>
    </message>
</context>
<context>
    <name>MeetingPapers</name>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decisions %1</source>
        <translation>Beslut %1</translation>
    </message>
</context>
<context>
    <name>MeetingTitles</name>
    <message>
        <source>%1, %2</source>
        <comment>record and its meeting</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>item and its number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action point and owner</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action point and state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Joint meeting</source>
        <translation>Gemensamt möte</translation>
    </message>
    <message>
        <source>Correction %1</source>
        <translation>Rättelse %1</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicering</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Egen anteckning</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Försegling %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Dagordningspunkt</translation>
    </message>
    <message>
        <source>Action point</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Changed decision</source>
        <translation>Ändrat beslut</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Försegling</translation>
    </message>
</context>
<context>
    <name>PersonMerge</name>
    <message>
        <source>Choose two persons: one who is kept, and one who is the same.</source>
        <translation>Välj två personer: en som behålls och en som är samma.</translation>
    </message>
    <message>
        <source>Is %1; stands in sealed minutes.</source>
        <translation>Är %1; står i justerade protokoll.</translation>
    </message>
    <message>
        <source>%1 and %2 may be the same person.</source>
        <translation>%1 och %2 kan vara samma person.</translation>
    </message>
    <message>
        <source>Both stand at %1. Merge them among its people, or note here that they are two.</source>
        <translation>Båda finns hos %1. Slå ihop dem bland personerna där eller anteckna här att de är två.</translation>
    </message>
</context>
<context>
    <name>PlanPapers</name>
    <message>
        <source>%1 was never adopted, so it has no version %2.</source>
        <translation>%1 har aldrig antagits, så den har ingen version %2.</translation>
    </message>
    <message>
        <source>%1 has no version %2. There is: %3.</source>
        <translation>%1 har ingen version %2. De som finns är: %3.</translation>
    </message>
</context>
<context>
    <name>PlanTitles</name>
    <message>
        <source>%1, %2</source>
        <comment>a part and its whole</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1, %2 on %3</source>
        <comment>activity, state, day</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2 % from %3</source>
        <comment>post, percentage, day</comment>
        <translation>%1, %2 % från %3</translation>
    </message>
    <message>
        <source>target for %1</source>
        <translation>målvärde för %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happens and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Görs inte</translation>
    </message>
    <message>
        <source>Plan&apos;s version</source>
        <translation>Planens version</translation>
    </message>
    <message>
        <source>Adopted line</source>
        <translation>Antagen rad</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Linked area</source>
        <translation>Område som går in i ett annat</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Activity&apos;s goal</source>
        <translation>Aktivitetens mål</translation>
    </message>
    <message>
        <source>Activity&apos;s area</source>
        <translation>Aktivitetens område</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Post&apos;s period</source>
        <translation>Tjänstens omfattning</translation>
    </message>
    <message>
        <source>Area of assignment</source>
        <translation>Uppdragsområde</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mätvärde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Day to watch</source>
        <translation>Bevakningsdag</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>The minutes of %1 are not approved yet. Have them approved first, then publish them.</source>
        <translation>Protokollet eller anteckningarna från %1 är inte godkända än. Låt godkänna dem först och publicera dem sedan.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicera %1</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another place.</source>
        <translation>Mappen %1 gick inte att skapa. Välj en annan plats.</translation>
    </message>
</context>
<context>
    <name>RecordTitle</name>
    <message>
        <source>%1, from %2</source>
        <translation>%1, från %2</translation>
    </message>
    <message>
        <source>%1, member from %2 to %3</source>
        <translation>%1, part från %2 till %3</translation>
    </message>
    <message>
        <source>%1, member from %2</source>
        <translation>%1, part från %2</translation>
    </message>
    <message>
        <source>%1 as payer</source>
        <translation>%1 som betalare</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Budget %1, version %2</source>
        <translation>Budget %1, version %2</translation>
    </message>
    <message>
        <source>%1 in budget %2</source>
        <translation>%1 i budget %2</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Medlemskap</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Anställning</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Räkneexempel</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>%1 on the agenda of %2</source>
        <translation>%1 på dagordningen för %2</translation>
    </message>
    <message>
        <source>The collaboration</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>%1&apos;s seat in %2</source>
        <translation>Platsen för %1 i %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a person in a group</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Group&apos;s name</source>
        <translation>Gruppnamn</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>Fast punkt</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Seat holder</source>
        <translation>Ledamot</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Möten per år</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>%1 could not be copied to %2. Free some space and try again; nothing was changed.</source>
        <translation>%1 kunde inte kopieras till %2. Frigör utrymme och försök igen; ingenting har ändrats.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Det finns ingen fil %1.</translation>
    </message>
    <message>
        <source>%1 is the workspace itself, not a copy of it.</source>
        <translation>%1 är själva arbetsytan, inte en kopia av den.</translation>
    </message>
    <message>
        <source>The copy %1 is not whole, so it was not restored. Choose another one. %2</source>
        <translation>Kopian %1 är inte hel och återställdes därför inte. Välj en annan. %2</translation>
    </message>
    <message>
        <source>%1 is a copy of another workspace, %2. Nothing was changed.</source>
        <translation>%1 är en kopia av en annan arbetsyta, %2. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The newest whole copy is from %1 %2.</source>
        <translation>Den senaste hela säkerhetskopian är från den %1 kl. %2.</translation>
    </message>
    <message>
        <source>the day&apos;s copy</source>
        <translation>dagens kopia</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>gjord för hand</translation>
    </message>
    <message>
        <source>before an update of Samsyn</source>
        <translation>före en uppdatering av Samsyn</translation>
    </message>
    <message>
        <source>before a copy was restored</source>
        <translation>före en återställning</translation>
    </message>
    <message>
        <source>a damaged file, kept aside</source>
        <translation>en skadad fil, undanlagd</translation>
    </message>
</context>
<context>
    <name>ReviewPapers</name>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1 har inte börjat ännu.</translation>
    </message>
    <message>
        <source>There is nothing to follow up in %1. “samsyn-cli list FILE reviews” tells which months there are.</source>
        <translation>Det finns inget att följa upp i %1. ”samsyn-cli list FIL reviews” säger vilka månader som finns.</translation>
    </message>
    <message>
        <source>No month of %1 has a follow-up yet.</source>
        <translation>Ingen månad %1 har en uppföljning ännu.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Seal the minutes</source>
        <translation>Försegla protokollet</translation>
    </message>
    <message>
        <source>Adopt the plans</source>
        <translation>Anta planerna</translation>
    </message>
    <message>
        <source>Approve a month</source>
        <translation>Godkänn en månad</translation>
    </message>
    <message>
        <source>Add a late fact</source>
        <translation>Lägg till en sen uppgift</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Change the logo</source>
        <translation>Byt logotyp</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Ta bort logotypen</translation>
    </message>
</context>
<context>
    <name>SplitDocument</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Own financing %1.</source>
        <translation>Egen finansiering %1.</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Fördelning %1</translation>
    </message>
    <message>
        <source>Computed without a budget</source>
        <translation>Räknat utan budget</translation>
    </message>
    <message>
        <source>Budget %1, version %2, %3</source>
        <translation>Budget %1, version %2, %3</translation>
    </message>
    <message>
        <source>Scenario beside version %1, %2</source>
        <translation>Räkneexempel till version %1, %2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Create workspace</source>
        <translation>Skapa arbetsyta</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>Write why it is as it should be, so that others understand it too.</source>
        <translation>Skriv varför det är som det ska, så att andra också förstår.</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Godta med motivering</translation>
    </message>
    <message>
        <source>Withdraw a reason</source>
        <translation>Ta tillbaka en motivering</translation>
    </message>
</context>
</TS>
