#pragma once

#include <memory>

#include <QWidget>

#include "core/base/error.h"
#include "ui/charts/figure/picture.h"
#include "ui/session/questions/question.h"
#include "ui/session/store_contents.h"

namespace waymark {

/*!
 * A page of the window: its definition at the left, its evidence at the right. The window knows pages by this only.
 *
 * It shows what it is given, asks one question, and changes the session by one call on the document or the analyses. Everything
 * arrives on the visible page alone; setStore() and showDefinition() arrive on all of them.
 */
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What was read of the store: another store, or other rows in it.
    virtual void setStore(const std::shared_ptr<const StoreContents> &) {}
    /// The store is being read or written.
    virtual void setStoreBusy(bool) {}
    /// Framework, saved version, options or snapshot are different now: its controls show them.
    virtual void showDefinition() {}

    /// What it wants computed; null: nothing. The same object for as long as it is the same question.
    virtual QuestionPointer question() const { return nullptr; }
    /// Whether what the store lacks is told above it.
    virtual bool showsWhatIsMissing() const { return question() != nullptr; }
    /// A part of the answer; null: there is none any more.
    virtual void setAnswer(Part, const AnswerPointer &) {}
    virtual void setError(Part, const Error &) {}
    virtual void setBusy(Part, bool) {}
    /// What is shown of the rested part is of another definition now.
    virtual void setOutdated() {}
    /// The rested part was stopped: it does not come, unless it is asked for again.
    virtual void setStopped() {}

    /// The chart that has the focus, else the main one; null while there is none.
    virtual PicturePointer picture() const { return nullptr; }

signals:
    void questionChanged();
    /// The user wants it in a file; an empty suffix lets them choose.
    void exportRequested(const waymark::PicturePointer &picture, const QString &suffix);
    /// A way on from a state without a chart.
    void importRequested();
    void openSampleRequested();
    void openFrameworkRequested();
    void exportRejectsRequested();
    /// Another page, by its key: "activation".
    void pageRequested(const QString &key);
};

} // namespace waymark
