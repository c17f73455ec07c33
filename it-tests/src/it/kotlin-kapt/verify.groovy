def log = new File(basedir, 'build.log').text
assert log.contains('AMP1001') : 'the data class was not refused by its code'
assert log.contains('record Blog(String id') : 'the message does not say what to write'
assert !log.contains('AMP1999') : 'the processor has a bug with what kapt hands it'
