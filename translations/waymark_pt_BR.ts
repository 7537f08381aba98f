<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
    <name>FrameworkText</name>
    <message>
        <source>threshold %1 → %2</source>
        <extracomment>a step that can be undone; %1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window %1 → %2 days</source>
        <extracomment>a step that can be undone; the number of days in which the milestone must be reached</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure %1 → %2</source>
        <extracomment>a step that can be undone; %1 and %2 are &quot;Count&quot;, &quot;Active days&quot; or &quot;Features&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizon %1 → %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert to v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open %1</source>
        <extracomment>a step that can be undone; %1 is the name of a framework read from a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active days</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different features</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>uses of %Ln feature(s)</source>
        <comment>after a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>uses of any feature</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>%1: a framework&apos;s name and version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <comment>measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active days</source>
        <comment>measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <comment>measure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Accounts</source>
        <comment>a table of input</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>a table of input</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <comment>a table of input</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <comment>a table of input</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <comment>a table of input</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were added to another of the same customer, day and feature</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are dated in the future</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
    <name>RetentionTable</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>still followed, a column of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before</source>
        <comment>a column of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Censored before</source>
        <comment>a column of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% from</source>
        <comment>lower limit of an interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>upper limit of an interval</comment>
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
    <message numerus="yes">
        <source>%Ln customer(s) reached it; a curve needs %1. The table shows the counts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) did not reach it; a curve needs %1. The table shows the counts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln customer(s); a curve needs %1. The table shows the counts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::AboutDialog</name>
    <message>
        <source>About Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the level of use that marks the customers who stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark is free software under the GNU General Public License, version 3 or (at your option) any later version. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts: IBM Plex Sans and IBM Plex Sans Thai, SIL Open Font License 1.1. Icons: Lucide, ISC licence, some of them from Feather, MIT licence. Qt: GNU Lesser General Public License, version 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::Actions</name>
    <message>
        <source>&amp;Copy chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert to the saved version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow page list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page list as icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ramework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New store from files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import more files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;framework…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save framework &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActivationDefinition</name>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 (window end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <comment>the framework differs from its saved version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to the saved version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is activated after at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the first</source>
        <extracomment>followed by a number of days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a spin box</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are compared from this day on, by what they had reached before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmark day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>before the number of a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActivationPage</name>
    <message>
        <source>start</source>
        <comment>what the framework began with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the first curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activation in this framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework has no rule for this milestone. Open one that has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open framework…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month without usage data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The window of %Ln customer(s) meets it. Missing is not zero: their figures may be too low.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much early use marks the customers who stay?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActivationSummary</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of those whose window is over reached it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>head of a column: the definition as it stands</comment>
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
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached yet, and the window is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached, but the window is still open: in no percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before a window that is still open: in no percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still customers if reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still customers if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-rank chi-square</source>
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
    <name>waymark::DataPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them left; %2 features; as of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 usage rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2; watched from %3 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usage yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a usage file to see who activates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months without any usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: charts over time break there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day may be unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has less than half its usual rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with impossible dates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>they left before they signed up; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) signed up before usage begins</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>their first days are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 usage rows before signup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, used by no milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 usage rows of unknown accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row in the accounts table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) without a signup date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>known from usage or subscriptions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in, what did not, and can the figures be trusted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: every row was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FeatureChips</name>
    <message>
        <source>%1: the store has no such feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: click to take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a feature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a feature that counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::FileCommands</name>
    <message>
        <source>Open store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark stores (*.waymark);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks (*.framework.json *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks (*.framework.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Document (*.pdf);;Data (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::FindingCard</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ImportDialog</name>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz *.zst);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark stores (*.waymark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <comment>the table of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing: %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days were imported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace those days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was imported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which comes first in its dates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. How shall it go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the exports and which table each one is. Rows that cannot be used are kept with their line and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a file from a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a place in the file system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::MainWindow</name>
    <message>
        <source>Making the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first curve follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session ended before saving. What you had changed is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::RetentionCard</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers must live long enough to reach the milestone, so the reached group looks better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its %1 points at day %2, %3 are left from the landmark.</source>
        <comment>%1: the naive difference; %3: the difference by landmark analysis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The naive curve is biased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the naive curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention by activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks where customers were last seen</source>
        <comment>censor marks on a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive curve from signup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-log</source>
        <comment>kind of interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <comment>kind of interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <comment>kind of interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::SaveVersionDialog</name>
    <message>
        <source>Save version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
    <name>waymark::StartPage</name>
    <message>
        <source>file not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the level of use that marks the customers who stay, and agree on it as your milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helpdesk software company with two years of use. Its effects are planted, so you can check what the charts say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and usage, subscriptions if you have them. Rows that cannot be used are listed with their reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop CSV or TSV files anywhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open other…</source>
        <comment>another store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four milestones, checked against retention</source>
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
        <source>No milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps that make the product work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first value: enough use in the first weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady use for each seat bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mature use in several areas of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers who have reached none of them</source>
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
    <name>waymark::StatusLine</name>
    <message>
        <source>Opening the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 customers in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>data to %1, %Ln day(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
<context>
    <name>waymark::TopBar</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>the version of a framework</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <comment>the framework differs from its saved version</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
