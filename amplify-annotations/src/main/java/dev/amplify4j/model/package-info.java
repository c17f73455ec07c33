/** How a record of one model refers to records of another: {@link dev.amplify4j.model.Ref} and {@link dev.amplify4j.model.Many}. */
package dev.amplify4j.model;
