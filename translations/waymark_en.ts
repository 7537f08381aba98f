<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CohortTests</name>
    <message numerus="yes">
        <source>Of all %Ln cohort(s), ticked or not.</source>
        <translation>
            <numerusform>Of %Ln cohort, ticked or not.</numerusform>
            <numerusform>Of all %Ln cohorts, ticked or not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageFigure</name>
    <message numerus="yes">
        <source>%1 rows on %Ln day(s)</source>
        <translation>
            <numerusform>%1 rows on %Ln day</numerusform>
            <numerusform>%1 rows on %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) without any usage</source>
        <translation>
            <numerusform>%Ln month without any usage</numerusform>
            <numerusform>%Ln months without any usage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sudden change(s) of volume</source>
        <translation>
            <numerusform>%Ln sudden change of volume</numerusform>
            <numerusform>%Ln sudden changes of volume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old when it was last imported</source>
        <translation>
            <numerusform>%Ln day old when it was last imported</numerusform>
            <numerusform>%Ln days old when it was last imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln rejected row</numerusform>
            <numerusform>%Ln rejected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of no known account</source>
        <translation>
            <numerusform>%Ln user of no known account</numerusform>
            <numerusform>%Ln users of no known account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) without a signup date</source>
        <translation>
            <numerusform>%Ln account without a signup date</numerusform>
            <numerusform>%Ln accounts without a signup date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) signed up before usage begins</source>
        <translation>
            <numerusform>%Ln customer signed up before usage begins</numerusform>
            <numerusform>%Ln customers signed up before usage begins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without any usage</source>
        <translation>
            <numerusform>%Ln customer without any usage</numerusform>
            <numerusform>%Ln customers without any usage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) came back after a churn</source>
        <translation>
            <numerusform>%Ln customer came back after a churn</numerusform>
            <numerusform>%Ln customers came back after a churn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) with months without use</source>
        <translation>
            <numerusform>%Ln feature with months without use</numerusform>
            <numerusform>%Ln features with months without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) in no definition</source>
        <translation>
            <numerusform>%Ln feature in no definition</numerusform>
            <numerusform>%Ln features in no definition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) before signup</source>
        <translation>
            <numerusform>%Ln usage row before signup</numerusform>
            <numerusform>%Ln usage rows before signup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) after the last day of their customer</source>
        <translation>
            <numerusform>%Ln usage row after the last day of their customer</numerusform>
            <numerusform>%Ln usage rows after the last day of their customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) of unknown accounts</source>
        <translation>
            <numerusform>%Ln usage row of unknown accounts</numerusform>
            <numerusform>%Ln usage rows of unknown accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) wait for a users table</source>
        <translation>
            <numerusform>%Ln usage row waits for a users table</numerusform>
            <numerusform>%Ln usage rows wait for a users table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) with count 0</source>
        <translation>
            <numerusform>%Ln usage row with count 0</numerusform>
            <numerusform>%Ln usage rows with count 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s)</source>
        <translation>
            <numerusform>%Ln usage row</numerusform>
            <numerusform>%Ln usage rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a day to follow</source>
        <translation>
            <numerusform>%Ln customer without a day to follow</numerusform>
            <numerusform>%Ln customers without a day to follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistributionFigure</name>
    <message numerus="yes">
        <source>%Ln customer(s) (%1)</source>
        <translation>
            <numerusform>%Ln customer (%1)</numerusform>
            <numerusform>%Ln customers (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworkText</name>
    <message numerus="yes">
        <source>import %Ln feature(s)</source>
        <extracomment>a step that can be undone: features placed by a mapping</extracomment>
        <translation>
            <numerusform>import %Ln feature</numerusform>
            <numerusform>import %Ln features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message numerus="yes">
        <source>%Ln mature categories</source>
        <translation>
            <numerusform>%Ln mature category</numerusform>
            <numerusform>%Ln mature categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistogramFigure</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyFigures</name>
    <message numerus="yes">
        <source>Mature in %Ln or more categories</source>
        <translation>
            <numerusform>Mature in %Ln or more categories</numerusform>
            <numerusform>Mature in %Ln or more categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) in a row</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%Ln row(s) are dated in the future</source>
        <translation>
            <numerusform>%Ln row is dated in the future</numerusform>
            <numerusform>%Ln rows are dated in the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) belong to no customer yet</source>
        <translation>
            <numerusform>%Ln user belongs to no customer yet</numerusform>
            <numerusform>%Ln users belong to no customer yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) have day and month in the other order than was said</source>
        <translation>
            <numerusform>%Ln date has day and month in the other order than was said</numerusform>
            <numerusform>%Ln dates have day and month in the other order than was said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used</source>
        <translation>
            <numerusform>%Ln row cannot be used</numerusform>
            <numerusform>%Ln rows cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not used</source>
        <translation>
            <numerusform>%Ln column is not used</numerusform>
            <numerusform>%Ln columns are not used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no signup date yet: their rows are kept, and counted on the Data page</source>
        <translation>
            <numerusform>%Ln customer has no signup date yet: its rows are kept, and counted on the Data page</numerusform>
            <numerusform>%Ln customers have no signup date yet: their rows are kept, and counted on the Data page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are added to another of the same customer, day and feature</source>
        <translation>
            <numerusform>%Ln row is added to another of the same customer, day and feature</numerusform>
            <numerusform>%Ln rows are added to another of the same customer, day and feature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) behind the last row are left out</source>
        <translation>
            <numerusform>%Ln line behind the last row is left out</numerusform>
            <numerusform>%Ln lines behind the last row are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an earlier row and are dropped</source>
        <translation>
            <numerusform>%Ln row repeats an earlier row and is dropped</numerusform>
            <numerusform>%Ln rows repeat an earlier row and are dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a key beyond those that fit in memory: copies of them are not found</source>
        <translation>
            <numerusform>%Ln row has a key beyond those that fit in memory: copies of it are not found</numerusform>
            <numerusform>%Ln rows have a key beyond those that fit in memory: copies of them are not found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MilestoneText</name>
    <message numerus="yes">
        <source>uses of %Ln feature(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>uses of %Ln feature</numerusform>
            <numerusform>uses of %Ln features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionFigures</name>
    <message numerus="yes">
        <source>periods of %Ln day(s)</source>
        <translation>
            <numerusform>periods of %Ln day</numerusform>
            <numerusform>periods of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>log-rank of each two, p by Holm for all %Ln pair(s)</source>
        <translation>
            <numerusform>log-rank of each two, p by Holm for %Ln pair</numerusform>
            <numerusform>log-rank of each two, p by Holm for all %Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurvivalFigure</name>
    <message numerus="yes">
        <source>%Ln customer(s) reached it; a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>%Ln customer reached it; a curve needs %1. The table shows the counts.</numerusform>
            <numerusform>%Ln customers reached it; a curve needs %1. The table shows the counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) did not reach it; a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>%Ln customer did not reach it; a curve needs %1. The table shows the counts.</numerusform>
            <numerusform>%Ln customers did not reach it; a curve needs %1. The table shows the counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln customer(s); a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>%2: %Ln customer; a curve needs %1. The table shows the counts.</numerusform>
            <numerusform>%2: %Ln customers; a curve needs %1. The table shows the counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::BandsCard</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::BoardCard</name>
    <message numerus="yes">
        <source>%Ln feature(s) put in their place</source>
        <translation>
            <numerusform>%Ln feature put in its place</numerusform>
            <numerusform>%Ln features put in their place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the mapping could not be used</source>
        <translation>
            <numerusform>%Ln line of the mapping could not be used</numerusform>
            <numerusform>%Ln lines of the mapping could not be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::CategoryRow</name>
    <message numerus="yes">
        <source>out of reach for %Ln customer(s)</source>
        <extracomment>customers whose plan does not include enough of a category&apos;s features</extracomment>
        <translation>
            <numerusform>out of reach for %Ln customer</numerusform>
            <numerusform>out of reach for %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::CheckStep</name>
    <message numerus="yes">
        <source>%1 of %Ln row(s) can be used; the others are kept with line and reason.</source>
        <translation>
            <numerusform>%1 of %Ln row can be used; it is kept with line and reason.</numerusform>
            <numerusform>%1 of %Ln rows can be used; the others are kept with line and reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) can be used.</source>
        <translation>
            <numerusform>The %Ln row can be used.</numerusform>
            <numerusform>All %Ln rows can be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them repeat(s) an earlier row: dropped.</source>
        <translation>
            <numerusform>%Ln of them repeats an earlier row and is dropped.</numerusform>
            <numerusform>%Ln of them repeat an earlier row and are dropped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::CohortPanel</name>
    <message numerus="yes">
        <source>A customer falls asleep on the day that completes %Ln day(s) without meaningful use, or leaves before.</source>
        <translation>
            <numerusform>A customer falls asleep on the day that completes %Ln day without meaningful use, or leaves before.</numerusform>
            <numerusform>A customer falls asleep on the day that completes %Ln days without meaningful use, or leaves before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::DataPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FeatureMapChart</name>
    <message numerus="yes">
        <source>Importance and adoption of %Ln feature(s)</source>
        <translation>
            <numerusform>Importance and adoption of %Ln feature</numerusform>
            <numerusform>Importance and adoption of %Ln features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FeatureWell</name>
    <message numerus="yes">
        <source>Drop %Ln feature(s) here: %1</source>
        <extracomment>%1: where they would go, such as &quot;mature, Automation&quot;</extracomment>
        <translation>
            <numerusform>Drop %Ln feature here: %1</numerusform>
            <numerusform>Drop %Ln features here: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FeaturesTable</name>
    <message numerus="yes">
        <source>%Ln feature(s) selected</source>
        <translation>
            <numerusform>%Ln feature selected</numerusform>
            <numerusform>%Ln features selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes together with %Ln other feature(s); importance of all together %1</source>
        <translation>
            <numerusform>Goes together with %Ln other feature; importance of all together %1</numerusform>
            <numerusform>Goes together with %Ln other features; importance of all together %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FilesStep</name>
    <message numerus="yes">
        <source>All %Ln row(s), as they stand in the file</source>
        <translation>
            <numerusform>The only row, as it stands in the file (%Ln)</numerusform>
            <numerusform>All %Ln rows, as they stand in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s), as they stand in the file</source>
        <translation>
            <numerusform>The first row, as it stands in the file (%Ln)</numerusform>
            <numerusform>The first %Ln rows, as they stand in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FoundPanel</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before it left out</source>
        <translation>
            <numerusform>%Ln line before it left out</numerusform>
            <numerusform>%Ln lines before it left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) at the end left out</source>
        <translation>
            <numerusform>%Ln line at the end left out</numerusform>
            <numerusform>%Ln lines at the end left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) inside</source>
        <translation>
            <numerusform>%Ln file inside</numerusform>
            <numerusform>%Ln files inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::JourneyPage</name>
    <message numerus="yes">
        <source>The windows of %Ln customer(s) meet it. Missing is not zero: their figures may be too low.</source>
        <translation>
            <numerusform>The windows of %Ln customer meet it. Missing is not zero: the figures may be too low.</numerusform>
            <numerusform>The windows of %Ln customers meet it. Missing is not zero: their figures may be too low.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::LevelBar</name>
    <message numerus="yes">
        <source>%Ln customer(s) may not use enough of its features to become mature</source>
        <translation>
            <numerusform>%Ln customer may not use enough of its features to become mature</numerusform>
            <numerusform>%Ln customers may not use enough of its features to become mature</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MainWindow</name>
    <message numerus="yes">
        <source>%Ln file(s) went out of the store.</source>
        <translation>
            <numerusform>%Ln file went out of the store.</numerusform>
            <numerusform>%Ln files went out of the store.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MaturityDefinition</name>
    <message numerus="yes">
        <source>of %Ln category(s) mature</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>of %Ln category mature</numerusform>
            <numerusform>of %Ln categories mature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the features table (%Ln feature(s))</source>
        <translation>
            <numerusform>Of the features table (%Ln feature)</numerusform>
            <numerusform>Of the features table (%Ln features)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MilestoneSummary</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MilestoneWorkbench</name>
    <message numerus="yes">
        <source>The window of %Ln customer(s) meets it. Missing is not zero: their figures may be too low.</source>
        <translation>
            <numerusform>The window of %Ln customer meets it. Missing is not zero: their figures may be too low.</numerusform>
            <numerusform>The window of %Ln customers meets it. Missing is not zero: their figures may be too low.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::RunStep</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SetupDefinition</name>
    <message numerus="yes">
        <source>of %Ln step(s)</source>
        <extracomment>after a number: &quot;6 of 8 steps&quot;</extracomment>
        <translation>
            <numerusform>of %Ln step</numerusform>
            <numerusform>of %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::StatusLine</name>
    <message numerus="yes">
        <source>data to %1, %Ln day(s) old</source>
        <translation>
            <numerusform>data to %1, %Ln day old</numerusform>
            <numerusform>data to %1, %Ln days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SweepCard</name>
    <message numerus="yes">
        <source>%Ln customer(s) can be judged at the horizon, and all of them do the same.</source>
        <translation>
            <numerusform>%Ln customer can be judged at the horizon, and all of them do the same.</numerusform>
            <numerusform>%Ln customers can be judged at the horizon, and all of them do the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) can be judged at the horizon, and the same became of all of them.</source>
        <translation>
            <numerusform>%Ln customer can be judged at the horizon: there is nobody to compare with.</numerusform>
            <numerusform>%Ln customers can be judged at the horizon, and the same became of all of them.</numerusform>
        </translation>
    </message>
</context>
</TS>
