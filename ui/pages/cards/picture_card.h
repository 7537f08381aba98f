#pragma once

#include "core/model/remarks.h"
#include "ui/charts/figure/picture.h"
#include "ui/controls/card.h"

class QMenu;

namespace waymark {

/// A card whose content leaves the window as a picture or a file: copy and export at the right. Its title and the note under it are the
/// user's to change, in their place, and go into every export.
class PictureCard : public Card {
    Q_OBJECT

public:
    explicit PictureCard(QWidget *parent);

    /// What its words are kept under, unique on its page: "retention". The guide's page on it: "kaplan_meier".
    void setChart(const QString &name, const QString &guideTopic);
    const QString &chartName() const { return m_name; }

    /// The program's title; the user's own stands instead where there is one.
    void setTitle(const QString &title) override;
    void setChartText(const ChartText &text);
    void editTitle();
    void editNote();
    EditableText *noteText() const { return m_note; }
    using Card::titleText;

    /// As it stands, with the user's words. Null while something else stands in its place.
    PicturePointer picture() const;
    void copyChart() const;

signals:
    /// The user wants it in a file; an empty suffix lets them choose.
    void exportRequested(const waymark::PicturePointer &picture, const QString &suffix);
    /// The user gave it other words, or the program's again.
    void chartTextEdited(const waymark::ChartText &text);

protected:
    virtual PicturePointer makePicture() const = 0;
    /// "Copy the chart".
    void setCopyText(const QString &text);
    /// Whether makePicture() has one: without it there is nothing to copy or to export.
    void setHasPicture(bool has);
    /// An action that needs what is not there yet says so in its tool tip.
    static void enable(QAction *action, bool enabled);
    void changeEvent(QEvent *event) override;

private:
    void buildExport();
    void buildWords();
    void showWords();
    void retranslate();

    QString m_name, m_title;
    ChartText m_text;
    bool m_hasPicture = true;
    EditableText *m_note;
    QMenu *m_exportMenu, *m_wordsMenu;
    QAction *m_copy, *m_export, *m_words, *m_editTitle, *m_editNote, *m_standard;
};

} // namespace waymark
