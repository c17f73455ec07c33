package com.acme.others;

import javax.inject.Inject;

/** What Dagger provides. */
public final class Till {
    @Inject
    Till() {}
}
