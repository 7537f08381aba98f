#pragma once

#include <vector>

#include <QList>
#include <QStringList>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waymark {

/// What the window shows while no store is open: two ways to begin, the stores of before, and what the marks mean.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);

signals:
    void openSampleRequested();
    void importRequested();
    void openOtherRequested();
    void openRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct MarkRow {
        QLabel *mark, *name, *meaning;
    };

    QWidget *buildLeft();
    QWidget *buildChoices();
    QFrame *buildChoice(const char *icon, QLabel *title, QLabel *text, QPushButton *button);
    QWidget *buildDropZone();
    QWidget *buildRecent();
    QWidget *buildRight();
    QWidget *buildMarks();
    void fillRecent();
    QWidget *recentRow(const QString &path);
    void retranslate();
    void drawMarks();

    QStringList m_recent;
    QLabel *m_intro, *m_sampleTitle, *m_sampleText, *m_ownTitle, *m_ownText, *m_drop, *m_recentTitle, *m_exampleTitle, *m_marksTitle,
        *m_noRecent;
    QPushButton *m_openSample, *m_import, *m_openOther, *m_guide;
    QVBoxLayout *m_recentRows;
    std::vector<MarkRow> m_marks;
};

} // namespace waymark
