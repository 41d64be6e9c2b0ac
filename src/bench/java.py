"""Java with what the profile `bench` compiled."""
from articles import ROOT

CLASSPATH = ROOT / 'target/bench/classpath'


def java():
    """How a command begins that runs a class of src/bench/java."""
    if not CLASSPATH.exists():
        raise SystemExit('this needs what the profile makes: mvn -q -Pbench -DskipTests package')
    return 'java', '-cp', f'{ROOT}/target/test-classes:{ROOT}/target/classes:{CLASSPATH.read_text("utf-8")}'
