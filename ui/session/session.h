#pragma once

#include <memory>

#include <QObject>
#include <QTimer>

#include "ui/session/analysis_session.h"
#include "ui/session/framework/framework_document.h"
#include "ui/session/store_session.h"

namespace waymark {

/// One store, its framework and its analyses, connected: what the window shows and changes.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    StoreSession &store() { return m_store; }
    FrameworkDocument &document() { return m_document; }
    AnalysisSession &analysis() { return m_analysis; }

    /// The default as-of date of the open store; none without one.
    CalendarDay asOf() const { return m_asOf; }
    /// True where the store was opened with a draft that its last session had not saved.
    bool hasRestoredDraft() const { return m_restoredDraft; }

    /// What counts as leaving by the framework from now on; an event that was only looked at gives way.
    void setRetentionEvent(EventKind event);

private:
    void takeContents();
    void takeFramework();
    void takeRemarks();
    void saveDraft();

    StoreSession m_store;
    FrameworkDocument m_document;
    AnalysisSession m_analysis;
    QTimer m_draftTimer;
    QString m_openPath;
    CalendarDay m_asOf;
    bool m_restoredDraft = false;
    bool m_taking = false;
};

/// What a store without a framework begins with: activation by any use, to be narrowed down.
Framework starterFramework(const Dataset &dataset);

} // namespace waymark
