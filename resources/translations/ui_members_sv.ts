<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>MembershipChart</name>
    <message>
        <source>%1 belong on %2, and %3 of them share the cost.</source>
        <translation>%1 deltar den %2, och %3 av dem delar kostnaden.</translation>
    </message>
    <message>
        <source>Membership over time</source>
        <translation>Medlemskap över tid</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Shares the cost</source>
        <translation>Delar kostnaden</translation>
    </message>
    <message>
        <source>Without cost</source>
        <translation>Utan kostnad</translation>
    </message>
    <message>
        <source>from joining to leaving</source>
        <translation>från inträde till utträde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Population over the years</source>
        <translation>Folkmängd över åren</translation>
    </message>
    <message>
        <source>inhabitants on 31 December</source>
        <translation>invånare den 31 december</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>%1 is the largest of %2 and %3 the smallest.</source>
        <translation>%1 är störst av %2 och %3 minst.</translation>
    </message>
</context>
<context>
    <name>MembershipSection</name>
    <message>
        <source>Shares the cost</source>
        <translation>Delar kostnaden</translation>
    </message>
    <message>
        <source>Without cost</source>
        <translation>Utan kostnad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>A membership needs a day from which it holds.</source>
        <translation>Ett medlemskap behöver en dag som det gäller från.</translation>
    </message>
    <message>
        <source>The source says “%1”.</source>
        <translation>I källan står ”%1”.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Medlemskap</translation>
    </message>
    <message>
        <source>Remove period</source>
        <translation>Ta bort period</translation>
    </message>
    <message>
        <source>Has not been a member.</source>
        <translation>Har inte varit med.</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Lägg till period</translation>
    </message>
    <message>
        <source>To, if it ended</source>
        <translation>Till, om det slutat</translation>
    </message>
    <message>
        <source>&amp;Reason for the end</source>
        <translation>&amp;Orsak till slutet</translation>
    </message>
    <message>
        <source>&amp;Start as written</source>
        <translation>Början enligt &amp;källan</translation>
    </message>
    <message>
        <source>&amp;End as written</source>
        <translation>&amp;Slut enligt källan</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>An&amp;teckning</translation>
    </message>
    <message>
        <source>Change membership of %1</source>
        <translation>Ändra medlemskap för %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>Remove membership of %1</source>
        <translation>Ta bort medlemskap för %1</translation>
    </message>
    <message>
        <source>Add membership of %1</source>
        <translation>Lägg till medlemskap för %1</translation>
    </message>
    <message>
        <source>Accept with a reason …</source>
        <translation>Godta med motivering …</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Godta med motivering</translation>
    </message>
    <message>
        <source>Write why the date may stand. It is kept, and the question is not asked again while the dates stay the same.</source>
        <translation>Skriv varför datumet får stå kvar. Det sparas, och frågan ställs inte igen så länge datumen är desamma.</translation>
    </message>
    <message>
        <source>Accept the date</source>
        <translation>Godta datumet</translation>
    </message>
    <message>
        <source>&amp;In kind</source>
        <translation>&amp;Bidrar med</translation>
    </message>
</context>
<context>
    <name>NameSection</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>A name needs the day from which it holds.</source>
        <translation>Ett namn behöver dagen som det gäller från.</translation>
    </message>
    <message>
        <source>Write the name that holds from that day.</source>
        <translation>Skriv namnet som gäller från den dagen.</translation>
    </message>
    <message>
        <source>Names over time</source>
        <translation>Namn över tid</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Ta bort namn</translation>
    </message>
    <message>
        <source>The name above holds on every day.</source>
        <translation>Namnet ovan gäller alla dagar.</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Lägg till namn</translation>
    </message>
    <message>
        <source>Add name of %1</source>
        <translation>Lägg till namn på %1</translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation>Ändra namn på %1</translation>
    </message>
    <message>
        <source>Remove name of %1</source>
        <translation>Ta bort namn på %1</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Ansvarar för</translation>
    </message>
    <message>
        <source>Remove municipality</source>
        <translation>Ta bort kommun</translation>
    </message>
    <message>
        <source>Which municipalities the office serves is not said.</source>
        <translation>Vilka kommuner kontoret ansvarar för är inte angivet.</translation>
    </message>
    <message>
        <source>Add municipality</source>
        <translation>Lägg till kommun</translation>
    </message>
    <message>
        <source>There is no further municipality. Add it to the members first.</source>
        <translation>Det finns ingen kommun kvar att lägga till. Välj den först bland kommunerna.</translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation>%1 ansvarar för %2</translation>
    </message>
    <message>
        <source>Change municipalities of %1</source>
        <translation>Ändra kommuner för %1</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Tf.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>tf.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Remove person from here</source>
        <translation>Ta bort person härifrån</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Name, title</source>
        <translation>Namn, titel</translation>
    </message>
    <message>
        <source>Change title of %1</source>
        <translation>Ändra titel för %1</translation>
    </message>
    <message>
        <source>Change employment of %1</source>
        <translation>Ändra anställning för %1</translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation>Ändra namn på %1</translation>
    </message>
    <message>
        <source>Change contact details of %1</source>
        <translation>Ändra kontaktuppgifter för %1</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Ta bort %1 från %2</translation>
    </message>
    <message>
        <source>Write a name, and after a comma the title.</source>
        <translation>Skriv ett namn och efter ett komma titeln.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Lägg till %1 hos %2</translation>
    </message>
    <message>
        <source>%1 and %2 may be the same person.</source>
        <translation>%1 och %2 kan vara samma person.</translation>
    </message>
    <message>
        <source>Seats and employments then stand with the one who is kept. Sealed minutes keep the name they print.</source>
        <translation>Platser och anställningar samlas hos den som behålls. Justerade protokoll behåller namnet de är skrivna med.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Behåll %1</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Slå ihop %1 med %2</translation>
    </message>
</context>
<context>
    <name>PopulationChart</name>
    <message>
        <source>Population of %1</source>
        <translation>Folkmängd i %1</translation>
    </message>
    <message>
        <source>inhabitants on 31 December</source>
        <translation>invånare den 31 december</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4.</source>
        <translation>Från %1 år %2 till %3 år %4.</translation>
    </message>
</context>
<context>
    <name>PopulationSection</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>“%1” is not a number of inhabitants. Write for example %2.</source>
        <translation>”%1” är inget antal invånare. Skriv till exempel %2.</translation>
    </message>
    <message>
        <source>A population needs its date. Write for example 2012-12-31.</source>
        <translation>En folkmängd behöver sitt datum. Skriv till exempel 2012-12-31.</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Remove population</source>
        <translation>Ta bort folkmängd</translation>
    </message>
    <message>
        <source>There is no figure yet. Without one the cost cannot be split by population.</source>
        <translation>Det finns ingen uppgift än. Utan den kan kostnaden inte fördelas efter folkmängd.</translation>
    </message>
    <message>
        <source>Add population</source>
        <translation>Lägg till folkmängd</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Change population of %1</source>
        <translation>Ändra folkmängd för %1</translation>
    </message>
    <message>
        <source>Remove population of %1</source>
        <translation>Ta bort folkmängd för %1</translation>
    </message>
    <message>
        <source>Add population of %1</source>
        <translation>Lägg till folkmängd för %1</translation>
    </message>
</context>
<context>
    <name>samsyn::ImportDialog</name>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>The municipality is added.</source>
        <translation>Kommunen läggs till.</translation>
    </message>
    <message>
        <source>No file has been chosen.</source>
        <translation>Ingen fil är vald.</translation>
    </message>
    <message>
        <source>&amp;Add municipalities that are missing</source>
        <translation>&amp;Lägg till kommuner som saknas</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Vad importen gör</translation>
    </message>
    <message>
        <source>Import populations</source>
        <translation>Importera folkmängd</translation>
    </message>
    <message>
        <source>&amp;Date, where the table does not say it</source>
        <translation>&amp;Datum, om tabellen inte anger det</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Källa</translation>
    </message>
    <message>
        <source>Choose a table of populations</source>
        <translation>Välj en tabell med folkmängd</translation>
    </message>
</context>
<context>
    <name>samsyn::MemberList</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Population %1</source>
        <translation>Folkmängd %1</translation>
    </message>
    <message>
        <source>courted</source>
        <translation>uppvaktas</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter by name, code or kind (Ctrl+F)</source>
        <translation>Filtrera efter namn, kod eller slag (Ctrl+F)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Members without cost</source>
        <translation>Deltar utan kostnad</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Andra organisationer</translation>
    </message>
</context>
<context>
    <name>samsyn::MembersPage</name>
    <message>
        <source>New organization</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Filter organizations</source>
        <translation>Filtrera organisationer</translation>
    </message>
    <message>
        <source>Choose municipalities …</source>
        <translation>Välj kommuner …</translation>
    </message>
    <message>
        <source>There are no organizations yet.</source>
        <translation>Här finns inga organisationer än.</translation>
    </message>
    <message>
        <source>Choose the municipalities that work together. Their populations come along, and agencies and others are added with Ctrl+N.</source>
        <translation>Välj kommunerna som samverkar. Deras folkmängd följer med. Myndigheter och andra lägger du till med Ctrl+N.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Parter</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities share the cost</source>
        <translation>
            <numerusform>%n kommun delar kostnaden</numerusform>
            <numerusform>%n kommuner delar kostnaden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Lägg till en organisation</translation>
    </message>
    <message>
        <source>Choose municipalities</source>
        <translation>Välj kommuner</translation>
    </message>
    <message>
        <source>Import populations …</source>
        <translation>Importera folkmängd …</translation>
    </message>
</context>
<context>
    <name>samsyn::MunicipalityChooser</name>
    <message>
        <source>&amp;Members from</source>
        <translation>&amp;Med från och med</translation>
    </message>
    <message>
        <source>They share the &amp;cost</source>
        <translation>&amp;Delar kostnaden</translation>
    </message>
    <message>
        <source>Choose municipalities</source>
        <translation>Välj kommuner</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Namn eller kod</translation>
    </message>
    <message>
        <source>Name or code of a municipality; Enter ticks it</source>
        <translation>Namn eller kod för en kommun; Enter kryssar för den</translation>
    </message>
    <message>
        <source>Type the beginning of a name. Enter ticks it, then type the next.</source>
        <translation>Skriv början av ett namn. Enter kryssar för det, skriv sedan nästa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>31 December %1, %2</source>
        <translation>31 december %1, %2</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>finns redan här</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Municipalities; Space ticks</source>
        <translation>Kommuner; mellanslag kryssar för</translation>
    </message>
    <message>
        <source>Members from</source>
        <translation>Med från och med</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 invånare</translation>
    </message>
    <message>
        <source>Add municipalities</source>
        <translation>Lägg till kommuner</translation>
    </message>
    <message numerus="yes">
        <source>Add %n municipalities</source>
        <translation>
            <numerusform>Lägg till %n kommun</numerusform>
            <numerusform>Lägg till %n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day from which they are members, for example 2012-01-01, or take away the tick.</source>
        <translation>Skriv dagen de är med från, till exempel 2012-01-01, eller ta bort krysset.</translation>
    </message>
</context>
<context>
    <name>samsyn::OrganizationForm</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Agency&apos;s office</source>
        <translation>Myndighetskontor</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Förbund eller förening</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Civilsamhälle</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>&amp;Courted: somebody to win</source>
        <translation>&amp;Uppvaktas: någon vi vill ha med</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation>Ändra namn på %1</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Fullt namn</translation>
    </message>
    <message>
        <source>Change full name of %1</source>
        <translation>Ändra fullt namn på %1</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Change note on %1</source>
        <translation>Ändra anteckning om %1</translation>
    </message>
    <message>
        <source>Court %1</source>
        <translation>Uppvakta %1</translation>
    </message>
    <message>
        <source>No longer court %1</source>
        <translation>Uppvakta inte längre %1</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>S&amp;lag</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Ändra slag för %1</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>K&amp;od</translation>
    </message>
    <message>
        <source>Change code of %1</source>
        <translation>Ändra kod för %1</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>&amp;Del av</translation>
    </message>
    <message>
        <source>Change agency of %1</source>
        <translation>Ändra myndighet för %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>samsyn::OrganizationView</name>
    <message>
        <source>Remove organization</source>
        <translation>Ta bort organisation</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>samsyn::PayerSection</name>
    <message>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Depart&amp;ment</source>
        <translation>Fö&amp;rvaltning</translation>
    </message>
    <message>
        <source>Mone&amp;y from</source>
        <translation>&amp;Medel från</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>a day, where it is unclear</source>
        <translation>en dag, där det är oklart</translation>
    </message>
    <message>
        <source>&amp;Unclear since</source>
        <translation>Oklart s&amp;edan</translation>
    </message>
    <message>
        <source>Change payer of %1</source>
        <translation>Ändra betalare för %1</translation>
    </message>
    <message>
        <source>Accept with a reason …</source>
        <translation>Godta med motivering …</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Godta med motivering</translation>
    </message>
    <message>
        <source>Write what is being done about it. It is kept, and the question is not asked again while the day stays the same.</source>
        <translation>Skriv vad som görs åt det. Det sparas, och frågan ställs inte igen så länge dagen är densamma.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Insta&amp;lments</source>
        <translation>Delbetalnin&amp;gar</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>Fakturaadress</translation>
    </message>
</context>
</TS>
