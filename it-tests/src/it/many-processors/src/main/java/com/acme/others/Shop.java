package com.acme.others;

import dagger.Component;

/** For Dagger. */
@Component
public interface Shop {
    Till till();

    static Shop create() {
        return DaggerShop.create();
    }
}
