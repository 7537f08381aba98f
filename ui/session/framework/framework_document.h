#pragma once

#include <optional>

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "core/base/error.h"
#include "core/model/framework.h"
#include "ui/session/framework/framework_change.h"
#include "ui/session/framework/framework_steps.h"

namespace waymark {

/*!
 * The edited framework, what is written on the charts, their one undo stack, and the version that the framework started from.
 *
 * Every edit swaps the whole value. Edits of one field in one gesture are one step; a gesture ends with endGesture(), with the edit
 * of another field and with undo. A gesture that ends where it began leaves no step.
 */
class FrameworkDocument : public QObject {
    Q_OBJECT

public:
    /// What the edits are compared with: a version of the store, or what the store began with while it has none.
    struct Saved {
        int number = 0; ///< 0: no version yet
        Framework framework;
    };

    explicit FrameworkDocument(QObject *parent = nullptr);

    const Framework &framework() const { return m_state.framework; }
    /// What is written on the charts. It is of no version: what is changed here is kept at once.
    const Remarks &remarks() const { return m_state.remarks; }
    const Saved &saved() const { return m_saved; }
    bool isChanged() const { return m_state.framework != m_saved.framework; }

    /// Starts over. The draft is what was being edited when the store was last closed, and the steps how it came about: they can be
    /// undone again where they lead to it.
    void reset(Saved saved, std::optional<Framework> draft = {}, const FrameworkSteps &steps = {}, Remarks remarks = {});
    /// The latest kMostSteps of the undo stack, to be kept.
    FrameworkSteps steps() const;
    /// The value as it stands has become this version.
    void setSaved(Saved saved);

    static constexpr int kMostSteps = 100;

    /// How an edit stands to those before and after it.
    enum class Gesture {
        Whole,    ///< a step of its own
        Continued ///< one step with the edits of the same thing before it, until endGesture(): a slider that is held
    };
    /// Applies an edit of ui/session/framework/framework_edits.h. False, and nothing changes, where it changes nothing or would break a
    /// rule of the framework file.
    bool apply(const FrameworkEdit &edit, Gesture gesture = Gesture::Whole);
    /// Applies an edit of ui/session/framework/remark_edits.h, always a step of its own.
    bool applyRemarks(const RemarksEdit &edit);

    /// Whether apply() would change something.
    bool canApply(const FrameworkEdit &edit) const;

    void setActivationThreshold(double threshold);
    void setActivationWindow(int days);
    void setActivationMeasure(Measure measure);
    void addActivationFeature(const std::string &feature);
    void removeActivationFeature(const std::string &feature);
    void setHorizon(int day);
    /// Back to the saved version, as a step that can be undone.
    void revert();
    void endGesture() { ++m_gesture; }

    /// Replaces the value by that of a file, as a step that can be undone. Errors: those of reading and of parseFramework().
    Expected<void> openFile(const QString &path);
    /// Errors: FrameworkInvalid (a level without features), FileUnwritable.
    Expected<void> saveFile(const QString &path) const;

    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }
    /// The step that undo() would take back, and the one that redo() would repeat.
    std::optional<FrameworkChange> undoChange() const;
    std::optional<FrameworkChange> redoChange() const;
    int stepCount() const { return m_stack.count(); }

public slots:
    void undo();
    void redo();

signals:
    /// The framework, its steps or its saved version are different now.
    void frameworkChanged();
    /// What is written on the charts is different now, and the steps with it.
    void remarksChanged();

private:
    class Command;

    std::optional<FrameworkChange> changeAt(int position) const;
    void push(Framework next, FrameworkChange change);
    void push(Remarks next, FrameworkChange change);
    void announce(const EditedState &before);
    void restore(const FrameworkSteps &steps);
    const Command *commandAt(int position) const;

    EditedState m_state;
    Saved m_saved;
    QUndoStack m_stack;
    int m_gesture = 0;
};

} // namespace waymark
