<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>ActivationFigure</name>
    <message>
        <source>Retention by activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naive, from signup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ %1 %2 in %3 days</source>
        <extracomment>%1: a number, %2: what is counted (&quot;conversations&quot;), %3: a number of days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from landmark day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from signup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too young</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with impossible dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaplan-Meier from landmark day %1 with 95% band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaplan-Meier from signup with 95% band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still customers by activation: at least %1 %2 in the first %3 days. %4, n = %5.</source>
        <extracomment>%1: a number, %2: what is counted, %3: days, %4: &quot;Kaplan-Meier from landmark day 90 with 95% band&quot;, %5: a number of customers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: a share (&quot;86.7%&quot;), %2: a day (&quot;365 d&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers have a month without usage data in their window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted: naive curves from signup, biased because customers must live long enough to reach the milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Waymark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is out of its range: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder: %1. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file: %1. Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Check the folder&apos;s permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read: %1. Import it again when it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format is not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8: %1. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no header line. The first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required column is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns could be the same field: %1. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header fits no table that Waymark knows. It reads: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month cannot be told apart: %1. Say which comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row could be used, so nothing was imported. The first reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This content was imported before, as %1. Force the import to add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file covers days that are already stored: %1. Choose whether to replace those days or to add to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several currencies: %1. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file differs from what is stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Waymark store: %1. Choose a *.waymark file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer version of Waymark: %1. Update Waymark to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged: %1. Restore a backup, or import the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be changed: %1. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is in use by another program: %1. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no customers with a signup date. Import an accounts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework names features that the store does not have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework does not define this milestone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts have no such attribute: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landmark must not lie before the milestone&apos;s window ends: day %1 at the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The horizon must lie after the landmark: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds no usage. Import a usage file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds no seats. Import a subscriptions file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Waymark: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureLayout</name>
    <message>
        <source>%1 (axis from %2)</source>
        <extracomment>%1: what the axis shows (&quot;Still customers&quot;), %2: where it starts (&quot;40%&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since signup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizon %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk (left so far · censored so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk (left so far)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>Where a failure lies: file, line number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <extracomment>Where a failure lies: file, line number, column number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A column was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name customers that no accounts file has</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were added to another of the same customer, day and feature</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are dated in the future</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days that were imported before were added to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that were imported before were replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day may be unfinished: it has less than half the usual rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date as the language writes it in running text: pattern of QLocale, letters in quotes stand for themselves</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>A day since signup, as in &quot;day 365&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as can be: &quot;365 d&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>uses of any feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses of %1 features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 per seat in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 per seat in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 in their first %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with %1 or more setup steps done in their first %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers mature in %1 or more categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who reached the milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mature categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>association, not proof of cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-rank p %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points apart at day %2 (95% interval %3 to %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from signup, which flatters those who reached it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the others: the data do not separate them; %2 %3 are still customers, against %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may stay longer, but the evidence is mixed: %2 %3 are still customers, against %4 of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may leave sooner, but the evidence is mixed: %2 %3 are still customers, against %4 of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stay longer: %2 %3 are still customers, against %4 of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leave sooner: %2 %3 are still customers, against %4 of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer can be compared: nobody in view was followed to day %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 customers reached it, so there is nobody to compare them with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 customers reached it, so there is nobody to compare them with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few customers to compare: %1 reached it, %2 did not; at least %3 of each are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up is too short to compare at day %1: customers who reached it were followed to day %2, the others to day %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the others: the data do not separate them, because nobody has left yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer in view was followed to day %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up ends on day %1, before day %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 customers, %2 are still customers %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two groups have %1 customers and are followed to day %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups differ: %1 %2 of &quot;%3&quot; are still customers, against %4 of &quot;%5&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data do not separate the groups: %1 between %4 (&quot;%5&quot;) and %2 (&quot;%3&quot;) are still customers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurvivalFigure</name>
    <message>
        <source>Too few to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve needs %1. The table shows the counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::Card</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ShareBar</name>
    <message>
        <source>Reached %1, not reached %2, pending %3, unknown %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::SurvivalChart</name>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
