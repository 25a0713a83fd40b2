package org.itacycle.evidence;

import org.itacycle.organization.Actor;

/** Says whether what a file belongs to may still be changed; implemented by the module that owns the subject. */
public interface EvidenceGuard {

    /** The kind of subject this guard answers for. */
    EvidenceSubject.Kind kind();

    /** Lets pass or throws the problem that says why not. */
    void requireEditable(FileInfo file, Actor actor);
}
