package com.acme.blog;

import org.mapstruct.Mapper;

/** MapStruct writes the mapping from the model. */
@Mapper
public interface Cards {
    /**
     * A blog's card.
     *
     * @param blog the blog
     * @return the card
     */
    Card of(Blog blog);
}
